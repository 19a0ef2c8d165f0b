/** Tells whoever runs the API of an error that nobody foresaw; the caller is not told. */
// biome-ignore lint/suspicious/noConsole: the one log that Node and workerd share
export const logUnexpected = (error: unknown): void => console.error(error);
