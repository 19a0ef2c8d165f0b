// the types of the whole runtime would stand beside those of Node, and contradict them
declare module "cloudflare:workers" {
  export const exports: { readonly default: { fetch(request: Request): Promise<Response> } };
}
