import type { Pack } from "../pack.ts";
import { discipline } from "./areas/discipline.ts";
import { forms } from "./areas/forms.ts";
import { governance } from "./areas/governance.ts";
import { growth } from "./areas/growth.ts";
import { methods } from "./areas/methods.ts";
import { partyLines } from "./areas/party-lines.ts";
import { peopleFirst } from "./areas/people-first.ts";

/** Lines, ways of working and forms that readouts of every topic share. */
export const general: Pack = {
  id: "general",
  version: "2",
  label: { zh: "通用提法", en: "Common to all readouts" },
  topic: null,
  areas: [partyLines, discipline, growth, peopleFirst, governance, methods, forms],
};
