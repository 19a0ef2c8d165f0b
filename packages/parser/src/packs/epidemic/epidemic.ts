import type { Pack } from "../pack.ts";
import { bodies } from "./areas/bodies.ts";
import { campus } from "./areas/campus.ts";
import { capacity } from "./areas/capacity.ts";
import { command } from "./areas/command.ts";
import { firms } from "./areas/firms.ts";
import { hygiene } from "./areas/hygiene.ts";
import { keepingOut } from "./areas/keeping-out.ts";
import { lineAndRegimes } from "./areas/line-and-regimes.ts";
import { livelihood } from "./areas/livelihood.ts";
import { order } from "./areas/order.ts";
import { phase } from "./areas/phase.ts";
import { policies } from "./areas/policies.ts";
import { testTraceIsolate } from "./areas/test-trace-isolate.ts";
import { travel } from "./areas/travel.ts";
import { treatment } from "./areas/treatment.ts";
import { vaccination } from "./areas/vaccination.ts";

/** Measures, lines, zones, bodies and texts of epidemic control. */
export const epidemic: Pack = {
  id: "epidemic",
  version: "3",
  label: { zh: "疫情防控", en: "Epidemic control" },
  topic: {
    words: "疫情 新冠 核酸 防疫 抗疫 疫苗 流调 封控 方舱 隔离 传染病 静默管理 无症状感染者",
    least: 4,
    charactersPerWord: 180,
  },
  areas: [
    lineAndRegimes,
    testTraceIsolate,
    command,
    keepingOut,
    campus,
    firms,
    capacity,
    livelihood,
    order,
    bodies,
    policies,
    travel,
    hygiene,
    treatment,
    vaccination,
    phase,
  ],
};
