import { join } from "node:path";
import { parse } from "@readout/parser";
import { Readout } from "@readout/schema";
import { expect, test } from "vitest";
import { readSample } from "./testing/samples.ts";

const EXAMPLE = join(import.meta.dirname, "../../../docs/record-example.json");

test("the record in the docs is the one that the sample gives: pnpm --filter @readout/cli test --update", async () => {
  const record = parse(
    { id: "forest-farm", text: readSample("forest-farm"), published: "2023-10-25" },
    { edits: true },
  );
  expect(Readout.safeParse(record).success).toBe(true);
  // a span on one line, as people read it
  const printed = JSON.stringify(record, null, 2).replace(/\[\s+(\d+),\s+(\d+)\s+\]/gu, "[$1, $2]");
  await expect(`${printed}\n`).toMatchFileSnapshot(EXAMPLE);
});
