import type { Reading, Scan } from "../../engine/scan.ts";
import { type FigureReading, figure } from "./figure.rule.ts";
import { policyReadings } from "./policies.ts";

/** Every quantity of the scanned text by place; a count in the name of a policy (`二十条优化措施`) is none. */
export function figureReadings(scan: Scan): Reading<FigureReading>[] {
  const policies = policyReadings(scan);
  let at = 0;
  return scan.run(figure, undefined).filter(({ span }) => {
    while (at < policies.length && (policies[at]?.span[1] as number) <= span[0]) at++;
    const policy = policies[at];
    return policy === undefined || span[0] < policy.span[0] || span[1] > policy.span[1];
  });
}
