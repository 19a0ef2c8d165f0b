/** What `wrangler.jsonc` binds. */
interface Env {
  readonly ASSETS: { fetch(url: string): Promise<Response> };
}

/** One file of Swagger UI, from the assets beside the worker, so that it stays small. */
export async function readAsset(name: string, env: unknown): Promise<Uint8Array<ArrayBuffer>> {
  const response = await (env as Env).ASSETS.fetch(`http://assets/${name}`);
  return new Uint8Array(await response.arrayBuffer());
}
