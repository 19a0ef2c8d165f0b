import type { Damage, Edit, Issue, Unresolved } from "@readout/schema";
import { EditList } from "../source/edit-list.ts";
import { composeEdits, toCopySpan, toEdits, toTextSpan } from "../source/edit-map.ts";
import { Evidence } from "./evidence.ts";
import { TRADITIONAL } from "./page/units.ts";
import { simplifiedShadow } from "./script/convert.ts";
import { scriptOf } from "./script/count-script.ts";
import { type LeftPlace, STEP_NAMES } from "./step.ts";
import { STEPS } from "./steps.ts";

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
  const evidence = new Evidence(copy, options.script);
  let text = copy;
  let isConverted = false;
  let edits = new EditList();
  const damage: Damage[] = [];
  const issues: Issue[] = [];
  const left: LeftStep[] = [];
  for (const step of STEPS) {
    const result = step.run(text, evidence);
    if (!result) continue;
    issues.push(...(result.issues ?? []));
    // where the step left a place alone, in the copy: through the edits before it
    if (result.unresolved && result.unresolved.length > 0) left.push({ places: result.unresolved, before: edits });
    if (result.edits.length === 0) continue;
    evidence.damage.add(step.name);
    addDamage(damage, { step: step.name, edits: result.edits.length, confidence: result.confidence });
    edits = composeEdits(edits, result.edits, text);
    text = result.edits.apply(text);
    if (step.name === "script") isConverted = true;
    if (step.name === "encoding" || step.name === "bytes") evidence.look(text);
  }
  let built: Edit[] | undefined;
  const listed = () => (built ??= toEdits(copy, edits, STEP_NAMES));
  const hasTraditional = (evidence.seen & TRADITIONAL) !== 0;
  const copyScript = hasTraditional ? scriptOf(evidence.copyScript) : "Hans";
  const textScript = hasTraditional && !isConverted && copyScript === "Hant" ? "Hant" : "Hans";
  return {
    text,
    textScript,
    shadow: textScript === "Hant" ? simplifiedShadow(text) : text,
    restoration: {
      copyScript,
      damage,
      unresolved: toUnresolved(copy, left, listed),
      get edits() {
        return listed();
      },
    },
    issues,
  };
}

interface LeftStep {
  readonly places: readonly LeftPlace[];
  /** The edits of the steps before. */
  readonly before: EditList;
}

function addDamage(damage: Damage[], found: Damage): void {
  const known = damage.findIndex(({ step }) => step === found.step);
  if (known === -1) damage.push(found);
  else {
    const { edits, confidence } = damage[known] as Damage;
    damage[known] = {
      step: found.step,
      edits: edits + found.edits,
      confidence: Math.max(confidence, found.confidence),
    };
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
