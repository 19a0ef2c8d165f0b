import type { RegisterEntry } from "../../pack.ts";

export const enforcementRegister: readonly RegisterEntry[] = [
  {
    code: "enf.inspect",
    definition: "Firms are inspected by plan and by class.",
    source: "Work Safety Law (安全生产法, 2021), Articles 62 and 65",
    crosswalk: null,
  },
  { code: "enf.unannounced", definition: "Inspectors come without notice.", source: null, crosswalk: null },
  {
    code: "enf.halt",
    definition: "Production is halted until hazards are removed.",
    source: "Work Safety Law (安全生产法, 2021), Article 70",
    crosswalk: null,
  },
  {
    code: "enf.close",
    definition: "A firm that cannot be made safe is closed.",
    source: "Work Safety Law (安全生产法, 2021), Article 113",
    crosswalk: null,
  },
  {
    code: "enf.penalty",
    definition: "Fines and other penalties by law.",
    source: "Work Safety Law (安全生产法, 2021), Chapter VI",
    crosswalk: null,
  },
  {
    code: "enf.joint",
    definition: "Firms in breach are listed and shut out from favours.",
    source: "Work Safety Law (安全生产法, 2021), Article 78",
    crosswalk: null,
  },
  {
    code: "enf.crime",
    definition: "Cases that are crimes go to the police.",
    source: "Criminal Law, Articles 134 and 134-1",
    crosswalk: null,
  },
  {
    code: "enf.account",
    definition: "Those who fail are called to account.",
    source: "Work Safety Law (安全生产法, 2021), Article 16",
    crosswalk: null,
  },
  {
    code: "enf.talk",
    definition: "Leaders of a place or firm are called in, or cases made public.",
    source: null,
    crosswalk: null,
  },
  {
    code: "enf.permit",
    definition: "Licences are given only where conditions of safety are met.",
    source: "Work Safety Law (安全生产法, 2021), Articles 20 and 63",
    crosswalk: null,
  },
  {
    code: "enf.contract",
    definition: "Works may not be passed on to those unfit.",
    source: "Work Safety Law (安全生产法, 2021), Article 49",
    crosswalk: null,
  },
  {
    code: "enf.change",
    definition: "Processes and equipment that endanger safety are taken out.",
    source: "Work Safety Law (安全生产法, 2021), Article 38",
    crosswalk: null,
  },
];
