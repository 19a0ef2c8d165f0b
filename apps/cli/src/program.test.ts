import { VERSION } from "@readout/parser";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { runCli } from "./testing/run-cli.ts";

test("help lists the commands, with examples and exit statuses", async () => {
  const { status, stdout, stderr } = await runCli(["--help"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatchSnapshot();
});

test("the version is that of the package", async () => {
  expect(await runCli(["--version"])).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: "" });
  expect(VERSION).toBe(manifest.version);
});

test("without a command it says what there is, and ends with 2", async () => {
  const { status, stdout, stderr } = await runCli([]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("Commands:");
});

test("a misspelt command is guessed, not run", async () => {
  const { status, stdout, stderr } = await runCli(["pars"]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("Did you mean parse?");
});
