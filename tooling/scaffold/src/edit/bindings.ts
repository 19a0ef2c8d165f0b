const IMPORTED = /^import (?:type )?(?<clause>[^;"]*) from "/gmu;
const DECLARED = /^[ \t]*(?:export )?(?:const|let|function|class|interface|type) (?<name>\w+)/gmu;

/** The identifiers that a module imports or declares at the head of a line. */
export function readBindings(text: string): ReadonlySet<string> {
  const imported = [...text.matchAll(IMPORTED)].flatMap(({ groups }) =>
    (groups?.clause ?? "").split(/[{},]/u).map((each) => each.trim().replace(/^(?:type|.* as) /u, "")),
  );
  const declared = [...text.matchAll(DECLARED)].map(({ groups }) => groups?.name ?? "");
  return new Set([...imported, ...declared].filter(Boolean));
}
