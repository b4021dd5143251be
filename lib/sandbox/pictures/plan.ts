import { COLOURS, type Colour } from "../world/options";
import type { OfferCore } from "../world/offer-core";
import { mix, randomFrom } from "../world/random";
import { shapeOf } from "../world/shape";
import { FIRST_DESCRIPTION_PICTURE, FIRST_SKU_PICTURE } from "./picture-name";

/** One object on the stage. Positions and sizes are parts of the picture's height; `x` of its width. */
export type Prop = {
  object: string;
  /** Null leaves the object's own colours. */
  colour: Colour | null;
  x: number;
  /** The middle of the object. */
  y: number;
  size: number;
  /** Degrees. */
  turn: number;
  mirrored: boolean;
  shadow: boolean;
};

export type Backdrop = "paper" | "fade" | "floor" | "disc" | "arch" | "white";

export type Plan = {
  /** Width divided by height. */
  aspect: number;
  backdrop: Backdrop;
  /** The hue the backdrop is tinted with. */
  hue: number;
  props: Prop[];
};

const BACKDROPS: readonly Backdrop[] = ["paper", "fade", "floor", "disc", "arch", "white"];

/** What stands on picture `number` of an offer, or null where it has no such picture. */
export function planOf(core: OfferCore, number: number): Plan | null {
  const isSku = number >= FIRST_SKU_PICTURE && number < FIRST_SKU_PICTURE + COLOURS.length;
  const isDescription =
    number >= FIRST_DESCRIPTION_PICTURE && number < FIRST_DESCRIPTION_PICTURE + 10;
  if (!isSku && !isDescription && number >= 8) return null;
  const look = lookOf(core);
  const random = randomFrom(core.seed, core.index, number, 0x91c);
  const single = (size: number, turn = 0): Prop => ({
    object: look.object,
    colour: look.colours[0] ?? null,
    x: 0.5,
    y: 0.5,
    size,
    turn,
    mirrored: look.mirrored,
    shadow: true,
  });
  if (isSku)
    return {
      ...look,
      aspect: 1,
      backdrop: "white",
      props: [{ ...single(0.72), colour: COLOURS[number - FIRST_SKU_PICTURE] ?? null }],
    };
  if (isDescription)
    return {
      ...look,
      aspect: random.pick([1.5, 1.25, 1]),
      props: row(look.colours, single(0.42), random.int(1, 3)),
    };
  const views: (() => Plan)[] = [
    () => ({ ...look, aspect: 1, props: [single(0.68, look.turn)] }),
    () => ({
      ...look,
      aspect: 1,
      backdrop: "white",
      props: [{ ...single(0.76), mirrored: !look.mirrored }],
    }),
    () => ({ ...look, aspect: 1, props: row(look.colours, single(0.37), 3) }),
    () => ({ ...look, aspect: 1, props: [{ ...single(1.3), x: 0.56, y: 0.56, shadow: false }] }),
    () => ({ ...look, aspect: 1, backdrop: "fade", props: [single(0.62, look.turn + 14)] }),
    () => ({ ...look, aspect: 1, props: row(look.colours, single(0.5), 2) }),
    () => ({ ...look, aspect: 1, backdrop: "floor", props: [single(0.58, -10)] }),
    () => ({ ...look, aspect: 1, backdrop: "white", props: [single(0.5)] }),
  ];
  return views[number]?.() ?? null;
}

/** What all pictures of an offer share: its object, its colours, its merchant's taste in backdrops. */
function lookOf(core: OfferCore) {
  const random = randomFrom(core.seed, core.index, 0x100c);
  const object = random.pick(core.good.objects);
  const sold = shapeOf(core).options.find(({ dimension }) => dimension === "colour");
  const chosen = sold
    ? sold.values.flatMap((value) => COLOURS[value] ?? [])
    : random.chance(0.5)
      ? [null]
      : [random.pick(COLOURS)];
  const first = chosen[0];
  const ownHue = first && "hue" in first ? first.hue : random.int(0, 359);
  // A merchant keeps to two backdrops, as real shops do.
  const taste = mix(core.seed, core.merchant.index, 0xba) + (random.chance(0.3) ? 1 : 0);
  return {
    object,
    colours: chosen,
    backdrop: BACKDROPS[taste % BACKDROPS.length] ?? "paper",
    hue: (ownHue + random.pick([0, 0, 0, 30, 180, -25]) + 360) % 360,
    turn: random.pick([0, 0, 0, -8, 6, 10]),
    mirrored: random.chance(0.4),
  };
}

/** Several of the same kind side by side, each in the next colour. */
function row(colours: readonly (Colour | null)[], prop: Prop, count: number): Prop[] {
  return Array.from({ length: count }, (_, at) => ({
    ...prop,
    colour: colours[at % colours.length] ?? null,
    x: count === 1 ? 0.5 : 0.5 + (at - (count - 1) / 2) * (count === 2 ? 0.4 : 0.29),
    y: prop.y + 0.06 * (at % 2),
    mirrored: at % 2 === 1 ? !prop.mirrored : prop.mirrored,
  }));
}
