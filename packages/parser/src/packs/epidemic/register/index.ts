import type { RegisterEntry } from "../../pack.ts";
import { bodiesRegister } from "./bodies.ts";
import { campusRegister } from "./campus.ts";
import { capacityRegister } from "./capacity.ts";
import { commandRegister } from "./command.ts";
import { firmsRegister } from "./firms.ts";
import { keepingOutRegister } from "./keeping-out.ts";
import { lineAndRegimesRegister } from "./line-and-regimes.ts";
import { livelihoodRegister } from "./livelihood.ts";
import { orderRegister } from "./order.ts";
import { policiesRegister } from "./policies.ts";
import { testTraceIsolateRegister } from "./test-trace-isolate.ts";

/** The long texts of the epidemic register, by code, in the register's order. Kept apart from the reader so that the parser stays small. */
export const epidemicRegister: ReadonlyMap<string, RegisterEntry> = new Map(
  [
    ...lineAndRegimesRegister,
    ...testTraceIsolateRegister,
    ...commandRegister,
    ...keepingOutRegister,
    ...campusRegister,
    ...firmsRegister,
    ...capacityRegister,
    ...livelihoodRegister,
    ...orderRegister,
    ...bodiesRegister,
    ...policiesRegister,
  ].map((entry) => [entry.code, entry]),
);
