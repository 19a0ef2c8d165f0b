import { Readout, Restored } from "@readout/schema";
import { expect, test } from "vitest";
import { get, post } from "../../testing/call.ts";

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Record<string, { readonly example?: unknown }> };
  readonly responses: Record<string, { readonly content: Record<string, unknown> }>;
}

interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, unknown> };
}

const read = async (): Promise<Document> => (await (await get("/api/openapi.json")).json()) as Document;

test("the document's paths stay what callers rely on", async () => {
  const { openapi, paths } = await read();
  expect(openapi).toBe("3.1.0");
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, requestBody, responses }]) => ({
      call: `${method.toUpperCase()} ${path}`,
      operationId,
      takes: Object.keys(requestBody?.content ?? {}),
      gives: Object.entries(responses).map(([status, { content }]) => `${status} ${Object.keys(content).join(", ")}`),
    })),
  );
  expect(calls).toMatchSnapshot();
});

test("every reference leads to a component, and every component is named after a noun", async () => {
  const document = await read();
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/gu)].map(
    ([, reference]) => reference ?? "",
  );
  expect(references.length).toBeGreaterThan(50);
  const known = new Set(Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`));
  expect(references.filter((reference) => !known.has(reference))).toEqual([]);
  expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(["Readout", "InputLine", "Problem"]));
});

test("a noun that is null somewhere is not so everywhere", async () => {
  const { schemas } = (await read()).components;
  expect(schemas.Day).toMatchObject({ type: "string", format: "date" });
  expect(schemas.Edtf).toMatchObject({ type: "string" });
});

test("every example in it is answered as it says", async () => {
  const { paths } = await read();
  const examples = Object.entries(paths).flatMap(([path, { post: call }]) =>
    Object.entries(call?.requestBody?.content ?? {})
      .filter(([, { example }]) => example !== undefined)
      .map(([type, { example }]) => ({ path, type, example })),
  );
  expect(examples.length).toBe(6);
  for (const { path, type, example } of examples) {
    const body = typeof example === "string" ? example : JSON.stringify(example);
    const response = await post(path, body, type);
    expect(response.status).toBe(200);
    if (path.endsWith("/parse")) expect(Readout.parse(await response.json()).meetings).toHaveLength(1);
    else if (path.endsWith("/restore")) expect(Restored.parse(await response.json()).restoration.damage).toEqual([]);
  }
});
