/** A readout written for the project, as the switcher lists it. */
export interface Sample {
  readonly id: string;
  readonly titleZh: string;
  readonly titleEn: string;
  /** The way in which this copy was spoilt; `null` for a clean one. */
  readonly mangled: string | null;
}

/** What the page opens with: a mangled copy, so that both halves of the work are seen. */
export const FIRST_SAMPLE = "epidemic-command-mangled-dense";
