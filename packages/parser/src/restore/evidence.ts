import { type GlossFamily, judgeGlosses } from "./gloss/family.ts";
import { findGlosses, type GlossList } from "./gloss/gloss-list.ts";
import { type Conversion, weighConversion } from "./page/conversion.ts";
import { type Glance, glance } from "./page/glance.ts";
import { BRACKET } from "./page/units.ts";

/**
 * What the page as a whole shows; the steps act on it alone. Each fact is found once for each state of the text, and only when a step asks for it.
 */
export class Evidence {
  /** What the caller asks for: conversion by the evidence, always, or never. */
  readonly script: "auto" | "hans" | "keep";
  /** The kinds of damage that the steps before have found. */
  readonly damage = new Set<string>();
  /** The classes of all units of the copy, as bits. */
  readonly firstSeen: number;
  private text: string | undefined;
  private glanced: Glance | undefined;
  private found: GlossList | undefined;
  private judged: GlossFamily | undefined;
  private weighed: Conversion | undefined;

  constructor(copy: string, script: "auto" | "hans" | "keep") {
    this.script = script;
    this.firstSeen = this.glance(copy).seen;
  }

  glance(text: string): Glance {
    this.at(text);
    return (this.glanced ??= glance(text));
  }

  glosses(text: string): GlossList {
    this.at(text);
    return (this.found ??= findGlosses(text));
  }

  /** Decided on the text of the first step that asks: what later steps take out was evidence too. */
  glossFamily(text: string): GlossFamily {
    this.at(text);
    if (this.judged) return this.judged;
    if ((this.glance(text).seen & BRACKET) === 0) return { family: "none", confidence: 0 };
    return (this.judged = judgeGlosses(text, this.glosses(text)));
  }

  /** What the glosses were judged to be, after the step that asked. */
  get glossed(): GlossFamily["family"] {
    return this.judged?.family ?? "none";
  }

  conversion(text: string): Conversion {
    this.at(text);
    return (this.weighed ??= weighConversion(text));
  }

  private at(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.glanced = undefined;
    this.found = undefined;
    this.weighed = undefined;
  }
}
