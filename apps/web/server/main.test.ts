import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect, test } from "vitest";

const MAIN = new URL("./main.ts", import.meta.url).pathname;
let child: ChildProcess | undefined;

afterEach(() => {
  child?.kill("SIGKILL");
});

/** Starts the server on a free port and gives the line that it prints. */
async function start(environment: Record<string, string>): Promise<string> {
  child = spawn(process.execPath, [MAIN], { env: { ...process.env, HOST: "127.0.0.1", PORT: "0", ...environment } });
  const output = child.stdout;
  if (!output) throw new Error("no output");
  const [line] = await once(output, "data");
  return String(line);
}

test("the server says in one line where it is, and serves the site and the API there", async () => {
  const line = await start({});
  expect(line).toMatch(/^Readout: http:\/\/127\.0\.0\.1:\d+\/\n$/);
  const address = line.trim().split(" ")[1];
  const page = await fetch(`${address}?lang=en`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("The restored text");
  expect((await fetch(`${address}api/health`)).status).toBe(200);
});

test.each(["SIGTERM", "SIGINT"] as const)("on %s it goes at once, with status 0", async (signal) => {
  await start({});
  child?.kill(signal);
  expect(child && (await once(child, "exit"))).toEqual([0, null]);
});

test("a port that is taken is said to be taken, with a way out", async () => {
  const port = new URL((await start({})).trim().split(" ")[1] ?? "").port;
  const second = spawn(process.execPath, [MAIN], { env: { ...process.env, HOST: "127.0.0.1", PORT: port } });
  const [said] = await once(second.stderr, "data");
  expect(String(said)).toContain(`Port ${port} is taken on 127.0.0.1.`);
  expect((await once(second, "exit"))[0]).toBe(2);
});
