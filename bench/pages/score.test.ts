import { expect, test } from "vitest";
import type { PageCase } from "./page-case.ts";
import { toScore } from "./score.ts";

const page: PageCase = {
  set: "gne",
  name: "",
  bytes: new Uint8Array(),
  title: "全省防汛会议召开_岚江网",
  date: "2023-07-08",
  body: "会议强调，要压实责任。",
};

test("a title is right with the site's name and without it, not when it is cut anywhere else", () => {
  const titles = ["全省防汛会议召开_岚江网", "全省防汛会议召开", "全省防汛会议", "", "岚江网"];
  const scores = titles.map((title) => toScore(page, { title, date: undefined, body: "" }).title);
  expect(scores).toEqual([1, 1, 0, 0, 0]);
});

test("the body is scored on its letters alone", () => {
  const score = (body: string): number => toScore(page, { title: undefined, date: "2023-07-08T09:10", body }).body;
  expect(score("会议强调要压实\n责任")).toBe(1);
  expect(score("")).toBe(0);
  expect(score("会议强调要压实责任会议强调要压实责任")).toBeCloseTo(12 / 21);
});

test("snippets count for what must be there and for what must not", () => {
  const one = { ...page, body: { with: ["压实责任", "没有的"], without: ["相关阅读", "会议强调"] } };
  expect(toScore(one, { title: undefined, date: undefined, body: "会议强调，要压实责任。" }).body).toBe(0.5);
});
