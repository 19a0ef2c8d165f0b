import type { Damage, Edit, Issue, Unresolved } from "@readout/schema";
import { EditList } from "../source/edit-list.ts";
import { composeEdits, toCopySpan, toEdits, toTextSpan } from "../source/edit-map.ts";
import { Evidence } from "./evidence.ts";
import { restoreMirrorPage } from "./mirror/mirror-page.ts";
import { TRADITIONAL } from "./page/units.ts";
import { simplifiedShadow } from "./script/convert.ts";
import { scriptOf } from "./script/count-script.ts";
import { type LeftPlace, STEP_NAMES, type Step } from "./step.ts";
import { AFTER_MIRROR_PASS, FIRST_STEPS, LATER_STEPS, STEPS } from "./steps.ts";

/** A copy and the text that it was before it was damaged. */
export interface RestoredCopy {
  readonly text: string;
  readonly textScript: "Hans" | "Hant";
  /** `text` in Simplified, every position kept; `text` itself where it is Simplified. For reading, never for quoting. */
  readonly shadow: string;
  readonly restoration: {
    readonly copyScript: "Hans" | "Hant" | "mixed";
    readonly damage: Damage[];
    /** Sorted, disjoint, in positions of the copy; made when first asked for. */
    readonly edits: Edit[];
    readonly unresolved: Unresolved[];
  };
  readonly issues: Issue[];
}

export interface RestoreCopyOptions {
  /** `auto`: conversion by the evidence. `hans`: always. `keep`: never. */
  readonly script: "auto" | "hans" | "keep";
}

/** Undoes what was done to a copy, as far as the page proves it; a clean copy comes back letter for letter. Never throws. */
export function restoreCopy(copy: string, options: RestoreCopyOptions): RestoredCopy {
  const work = new Work(copy, options.script);
  work.takeAll(FIRST_STEPS);
  work.takeAll(work.takeMirrorPass() ? AFTER_MIRROR_PASS : LATER_STEPS);
  return work.finish();
}

/** The same by the steps alone, one after another: what the pass for mirrors is held to. */
export function restoreBySteps(copy: string, options: RestoreCopyOptions): RestoredCopy {
  const work = new Work(copy, options.script);
  work.takeAll(STEPS);
  return work.finish();
}

interface LeftStep {
  readonly places: readonly LeftPlace[];
  /** The edits of the steps before. */
  readonly before: EditList;
}

/** A copy on its way to the text: what it has become, and how. */
class Work {
  private readonly copy: string;
  private readonly evidence: Evidence;
  private text: string;
  private edits = new EditList();
  private isConverted = false;
  private readonly damage: Damage[] = [];
  private readonly issues: Issue[] = [];
  private readonly left: LeftStep[] = [];

  constructor(copy: string, script: "auto" | "hans" | "keep") {
    this.copy = copy;
    this.text = copy;
    this.evidence = new Evidence(copy, script);
  }

  takeAll(steps: readonly Step[]): void {
    for (const step of steps) this.take(step);
  }

  private take(step: Step): void {
    const { evidence } = this;
    const result = step.run(this.text, evidence);
    if (!result) return;
    this.issues.push(...(result.issues ?? []));
    // where the step left a place alone, in the copy: through the edits before it
    if (result.unresolved && result.unresolved.length > 0)
      this.left.push({ places: result.unresolved, before: this.edits });
    if (result.edits.length === 0) return;
    this.found({ step: step.name, edits: result.edits.length, confidence: result.confidence });
    this.edits = composeEdits(this.edits, result.edits, this.text);
    this.text = result.edits.apply(this.text);
    if (step.name === "script") this.isConverted = true;
    if (step.name === "encoding" || step.name === "bytes") evidence.look(this.text);
  }

  /** @returns Whether the page was one that a single pass restores. */
  takeMirrorPass(): boolean {
    const page = restoreMirrorPage(this.text, this.evidence);
    if (!page) return false;
    const { confidence } = page;
    if (page.glosses > 0) this.found({ step: "pinyin-gloss", edits: page.glosses, confidence });
    if (page.marks > 0) this.found({ step: "punctuation", edits: page.marks, confidence: page.markConfidence });
    if (page.characters > 0) this.found({ step: "script", edits: page.characters, confidence: page.scriptConfidence });
    this.edits = composeEdits(this.edits, page.edits, this.text);
    this.text = page.text;
    this.isConverted = true;
    return true;
  }

  finish(): RestoredCopy {
    const { copy, text, edits, evidence } = this;
    let built: Edit[] | undefined;
    const listed = () => {
      built ??= toEdits(copy, edits, STEP_NAMES);
      return built;
    };
    const hasTraditional = (evidence.seen & TRADITIONAL) !== 0;
    const copyScript = () => (hasTraditional ? scriptOf(evidence.copyScript) : "Hans");
    const textScript = hasTraditional && !this.isConverted && copyScript() === "Hant" ? "Hant" : "Hans";
    return {
      text,
      textScript,
      shadow: textScript === "Hant" ? simplifiedShadow(text) : text,
      restoration: {
        get copyScript() {
          return copyScript();
        },
        damage: this.damage,
        unresolved: toUnresolved(copy, this.left, listed),
        get edits() {
          return listed();
        },
      },
      issues: this.issues,
    };
  }

  private found(found: Damage): void {
    this.evidence.damage.add(found.step);
    const known = this.damage.findIndex(({ step }) => step === found.step);
    const before = this.damage[known];
    if (!before) this.damage.push(found);
    else {
      const confidence = Math.max(before.confidence, found.confidence);
      this.damage[known] = { step: found.step, edits: before.edits + found.edits, confidence };
    }
  }
}

/** Where the left places stand in the copy and in the text. */
function toUnresolved(copy: string, left: readonly LeftStep[], edits: () => Edit[]): Unresolved[] {
  return left
    .flatMap(({ places, before }) => {
      const earlier = toEdits(copy, before, STEP_NAMES);
      return places.map(({ start, end, candidates, reason }): Unresolved => {
        const span = toCopySpan(earlier, [start, end]);
        return { copy: span, text: toTextSpan(edits(), span), candidates, reason };
      });
    })
    .sort((a, b) => a.copy[0] - b.copy[0]);
}
