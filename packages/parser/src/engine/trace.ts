import type { Span, TraceEntry } from "@readout/schema";

/** Collects what rules decided; kept only when somebody asks for an explanation. */
export class Trace {
  readonly entries: TraceEntry[] = [];

  fired(rule: string, span: Span): void {
    this.entries.push({ rule, span, outcome: "fired" });
  }

  refused(rule: string, span: Span, reason: string): void {
    this.entries.push({ rule, span, outcome: "refused", reason });
  }
}
