import { error } from "@sveltejs/kit";
import { FIRST_SAMPLE } from "#lib/samples/sample.ts";
import { readSample, samples } from "#lib/samples/samples.server.ts";
import type { PageServerLoad } from "./$types.js";

/** The sample that the page opens with, read here too, so that it stands without JavaScript. */
export const load: PageServerLoad = ({ url }) => {
  const id = url.searchParams.get("sample") ?? FIRST_SAMPLE;
  const reading = readSample(id);
  if (!reading) error(404, `no sample named ${id}`);
  return { id, reading, samples };
};
