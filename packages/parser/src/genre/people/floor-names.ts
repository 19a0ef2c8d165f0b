/** Says that members take the floor one after the other; what they propose then is their report. */
const FLOOR = "作大会发言";
/** 达木其常委建议，: whoever a member's title and a verb of speech follow. */
const SPEAKS =
  /([\p{Script=Han}·]{2,8}?)(?:委员|常委|代表)(?:代表[^，。；\n]{2,20}?)?(?:在?发言|建议|提出|认为|说|表示|指出|倡议)/uy;
const GROUP = /[位些的多各分会政协等名全其他她们和]|代表|委员|有关|部分/u;

/** From where on members take the floor; beyond the text where none do. */
export function floorFrom(text: string): number {
  const at = text.indexOf(FLOOR);
  return at < 0 ? text.length : at;
}

/** End of the name, without a known surname too, of a member who takes the floor at `at`. */
export function endOfFloorName(text: string, at: number): number | undefined {
  SPEAKS.lastIndex = at;
  const name = SPEAKS.exec(text)?.[1];
  return name === undefined || GROUP.test(name) ? undefined : at + name.length;
}
