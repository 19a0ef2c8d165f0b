import type { RegisterEntry } from "../../pack.ts";
import { bodiesRegister } from "./bodies.ts";
import { campusRegister } from "./campus.ts";
import { capacityRegister } from "./capacity.ts";
import { commandRegister } from "./command.ts";
import { firmsRegister } from "./firms.ts";
import { hygieneRegister } from "./hygiene.ts";
import { keepingOutRegister } from "./keeping-out.ts";
import { lineAndRegimesRegister } from "./line-and-regimes.ts";
import { livelihoodRegister } from "./livelihood.ts";
import { orderRegister } from "./order.ts";
import { phaseRegister } from "./phase.ts";
import { policiesRegister } from "./policies.ts";
import { testTraceIsolateRegister } from "./test-trace-isolate.ts";
import { travelRegister } from "./travel.ts";
import { treatmentRegister } from "./treatment.ts";
import { vaccinationRegister } from "./vaccination.ts";

/** The long texts of the epidemic register, by code, in the register's order. Kept apart from the reader so that the parser stays small. */
export const register: ReadonlyMap<string, RegisterEntry> = new Map(
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
    ...travelRegister,
    ...hygieneRegister,
    ...treatmentRegister,
    ...vaccinationRegister,
    ...phaseRegister,
  ].map((entry) => [entry.code, entry]),
);
