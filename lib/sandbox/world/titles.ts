import { words, type Good, type Word } from "../catalogue/words";
import type { Place } from "./categories";
import type { Random } from "./random";

const OPENINGS = words(
  "新款=New,2026新款=2026 new,厂家直销=Manufacturer direct sales,跨境=Cross-border,外贸爆款=Foreign trade hot style,热卖=Hot sale,工厂批发=Factory wholesale,网红=Internet celebrity",
);
const CLOSINGS = words(
  "批发=wholesale,一件代发=one piece drop shipping,现货=spot,支持定制=support customisation,源头工厂=source factory,量大从优=large quantity discount,跨境专供=cross-border exclusive",
);

/**
 * A merchant's title, stuffed with words the way merchants do, and the same words one by one in
 * English, the way a machine translates them. Both hold the name of the goods.
 */
export function titlesOf(
  random: Random,
  { department }: Place,
  good: Good,
): { subject: string; subjectTrans: string } {
  const opening: Word[] = random.chance(0.6) ? [random.pick(OPENINGS)] : [];
  const style = random.some(department.styles, random.int(1, 2));
  const material = random.pick(department.materials);
  const uses = random.some(department.uses, random.int(1, 2));
  const closing: Word[] = random.chance(0.5) ? [random.pick(CLOSINGS)] : [];
  const zh = [...opening, ...style, material, ...uses, good, ...closing].map((word) => word.zh);
  const en = [...opening, ...style, material, ...uses, good, ...closing].map((word) => word.en);
  const translated = en.join(" ");
  return {
    subject: zh.join(""),
    subjectTrans: translated.charAt(0).toUpperCase() + translated.slice(1),
  };
}
