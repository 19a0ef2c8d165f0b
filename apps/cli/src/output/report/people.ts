import type { Person } from "@readout/schema";
import { count, hang, toColumn, toHeading } from "../layout.ts";
import { toShown } from "../style.ts";
import { padTo } from "../width.ts";
import type { Section } from "./report.ts";

const toRoles = ({ roles }: Person): string => roles.join(", ");

/** Who takes part or instructs, in printed order, with posts and roles; and who is present without a name. */
export const toPeople: Section = ({ people, attendance, meetings }, style) => {
  const { open, collectives } = attendance;
  if (people.length === 0 && collectives.length === 0) return [];
  const nameWidth =
    toColumn(
      people.map(({ name }) => name),
      20,
    ) + 2;
  const roleWidth = toColumn(people.map(toRoles), 24) + 2;
  const idWidth =
    toColumn(
      people.map(({ id }) => id),
      6,
    ) + 2;
  const indent = 2 + idWidth + nameWidth + roleWidth;
  const several = meetings.length > 1;
  return [
    toHeading("People", `${count(people.length, "person", "people")} named${open ? "; the list is open" : ""}`, style),
    ...people.flatMap((person) => {
      const { id, name, offices, listedAs, venue, meeting } = person;
      const posts = [
        offices.join("、"),
        listedAs ? `listed under ${listedAs}` : "",
        venue ? `at ${venue}` : "",
        several && meeting ? meeting : "",
      ].filter((part) => part !== "");
      const label = `  ${style.soft(padTo(id, idWidth))}${style.name(padTo(name, nameWidth))}${padTo(toRoles(person), roleWidth)}`;
      return hang(label, toShown(posts.join("; ")), indent, style);
    }),
    ...collectives.flatMap(({ text, venue }) =>
      hang(`  ${style.soft("unnamed")}`, toShown(venue ? `${text}; at ${venue}` : text), indent, style),
    ),
  ];
};
