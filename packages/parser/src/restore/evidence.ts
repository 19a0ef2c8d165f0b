/** What the page as a whole shows; the steps act on it alone. */
export interface Evidence {
  /** What the caller asks for: conversion by the evidence, always, or never. */
  readonly script: "auto" | "hans" | "keep";
}
