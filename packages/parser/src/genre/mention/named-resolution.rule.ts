import { defineRule } from "../../engine/rule.ts";
import type { PolicyReading } from "./policy-reading.ts";

/** What a people's congress has resolved, by its full title without title marks: `省人大常委会关于批准…的决议`. */
export const namedResolution = defineRule<PolicyReading>({
  id: "mention/named-resolution",
  triggers: ["人大常委会关于", "人大关于", "人民代表大会关于", "人民代表大会常务委员会关于"],
  reach: 10,
  pattern:
    /(?:[一二三四五六七八九十]{1,3}届)?(?:全国|[省市县区州]|(?:(?![通过了议批作对按照据听取])[\p{Script=Han}]){2,4}[省市县区州])?(?:人大常委会|人大|人民代表大会常务委员会|人民代表大会)关于[^，。；：！？、《》\n]{4,60}?的(?:决议|决定)(?!草案)/u,
  read: () => ({ owner: null }),
});
