import { words, type Word } from "../catalogue/words";
import type { OfferCore } from "./offer-core";
import { randomFrom } from "./random";

export type Fact = { id: number; name: Word; value: Word };

const ORIGINS = words(
  "中国大陆=Mainland China,浙江=Zhejiang,广东=Guangdong,福建=Fujian,江苏=Jiangsu",
);
const YES_NO = words("是=Yes,否=No");
const NAMES = words(
  "材质=Material,风格=Style,适用场景=Suitable for,产地=Place of origin,是否跨境专供=Cross-border exclusive,品牌=Brand,是否支持代发=Supports drop shipping,货号=Article number,上市时间=Launched,质保=Warranty",
);
const BRANDS = words("其他=Other,无品牌=No brand,自有品牌=Own brand");
const LAUNCHES = words(
  "2025年春季=Spring 2025,2025年秋季=Autumn 2025,2026年春季=Spring 2026,2026年夏季=Summer 2026",
);
const WARRANTIES = words("无=None,七天=Seven days,三个月=Three months,一年=One year");

/** The attribute table of an offer: five to ten rows that agree with its title's words. */
export function attributesOf(core: OfferCore): Fact[] {
  const random = randomFrom(core.seed, core.index, 0xfac7);
  const { department } = core.place;
  const told = (from: readonly Word[]) =>
    from.find(({ zh }) => core.subject.includes(zh)) ?? random.pick(from);
  const values: Word[] = [
    told(department.materials),
    told(department.styles),
    told(department.uses),
    random.pick(ORIGINS),
    random.pick(YES_NO),
    random.pick(BRANDS),
    random.pick(YES_NO),
    { zh: `SP-${core.index}`, en: `SP-${core.index}` },
    random.pick(LAUNCHES),
    random.pick(WARRANTIES),
  ];
  return values.slice(0, random.int(5, values.length)).flatMap((value, at) => {
    const name = NAMES[at];
    return name ? [{ id: 2000 + at * 7, name, value }] : [];
  });
}

/** The parcel of one piece: grams, and edges in centimetres that suit the weight. */
export function boxOf(
  core: OfferCore,
  skuGrams: number | undefined,
): { grams: number; centimetres: [number, number, number] } {
  const random = randomFrom(core.seed, core.index, 0xb0c5);
  const [lightest, heaviest] = core.place.leaf.grams;
  const grams = skuGrams ?? random.int(lightest, heaviest);
  const edge = Math.max(3, Math.cbrt(grams * 4));
  const side = (factor: number) => Math.round(edge * factor * (0.85 + random.next() * 0.3) * 2) / 2;
  return { grams, centimetres: [side(1.4), side(1), side(0.7)] };
}
