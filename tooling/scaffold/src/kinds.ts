import type { Kind } from "./kind.ts";
import { command } from "./kinds/command/command.ts";
import { pack } from "./kinds/pack/pack.ts";
import { page } from "./kinds/page/page.ts";
import { route } from "./kinds/route/route.ts";
import { rule } from "./kinds/rule/rule.ts";
import { step } from "./kinds/step/step.ts";

/** Every kind of addition, in the order in which help lists them. */
export const kinds: readonly Kind[] = [rule, step, pack, route, page, command];
