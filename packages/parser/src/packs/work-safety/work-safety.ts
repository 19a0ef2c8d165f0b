import type { Pack } from "../pack.ts";
import { campaigns } from "./areas/campaigns.ts";
import { emergency } from "./areas/emergency.ts";
import { enforcement } from "./areas/enforcement.ts";
import { foundations } from "./areas/foundations.ts";
import { hazards } from "./areas/hazards.ts";
import { lines } from "./areas/lines.ts";
import { people } from "./areas/people.ts";
import { responsibility } from "./areas/responsibility.ts";
import { sectors } from "./areas/sectors.ts";

/** Duties, hazards, campaigns, enforcement, sectors and emergencies of work safety. */
export const workSafety: Pack = {
  id: "work-safety",
  version: "3",
  label: { zh: "安全生产", en: "Work safety" },
  topic: {
    words:
      "安全生产 安委会 重特大 事故隐患 安全隐患 消防 矿山 煤矿 危化品 危险化学品 燃气 火灾 特种设备 自建房 施工安全 事故调查 爆燃",
    least: 4,
    charactersPerWord: 180,
  },
  areas: [responsibility, hazards, campaigns, enforcement, sectors, people, emergency, foundations, lines],
};
