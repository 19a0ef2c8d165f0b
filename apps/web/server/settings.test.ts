import { expect, test } from "vitest";
import { toAddress, toSettings } from "./settings.ts";

test("the server listens on this machine only, on 3000, unless told otherwise", () => {
  expect(toSettings({})).toEqual({ host: "127.0.0.1", port: 3000 });
  expect(toSettings({ HOST: "0.0.0.0", PORT: "0" })).toEqual({ host: "0.0.0.0", port: 0 });
  expect(toSettings({ HOST: "", PORT: "" })).toEqual({ host: "127.0.0.1", port: 3000 });
});

test("a port that is none says what to give", () => {
  for (const PORT of ["http", "-1", "65536", "30.5"])
    expect(() => toSettings({ PORT })).toThrow(`PORT=${PORT} is no port`);
});

test("an address can be opened, also an IPv6 one", () => {
  expect(toAddress("127.0.0.1", 3000)).toBe("http://127.0.0.1:3000/");
  expect(toAddress("::1", 80)).toBe("http://[::1]:80/");
});
