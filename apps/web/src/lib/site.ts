/** Every page of the site; each is swept by `e2e/site.e2e.ts`. */
export const pages: readonly { readonly path: string }[] = [{ path: "/" }];
