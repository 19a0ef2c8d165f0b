/** A worker that reads texts by the protocol. */
export const startWorker = (): Worker => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
