/** Where the server listens. */
export interface Settings {
  readonly host: string;
  readonly port: number;
}

/**
 * @param environment - `HOST` and `PORT`, as a shell gives them; both may be missing or empty.
 * @throws RangeError - When `PORT` is no port.
 */
export function toSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const port = environment.PORT ? Number(environment.PORT) : 3000;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(`PORT=${environment.PORT} is no port: give a whole number from 0 to 65535`);
  }
  return { host: environment.HOST || "127.0.0.1", port };
}

/** The address that a person can open. */
export const toAddress = (host: string, port: number): string =>
  `http://${host.includes(":") ? `[${host}]` : host}:${port}/`;
