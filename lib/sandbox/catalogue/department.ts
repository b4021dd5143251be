import { goods, words, type Good, type Word } from "./words";

/** How a shopper chooses inside an offer: which options its SKUs are made of. */
export type Scheme =
  | "apparel"
  | "shoes"
  | "colour"
  | "colour_capacity"
  | "colour_size"
  | "colour_plug"
  | "model"
  | "pack"
  | "scent";

/** The finest category: what is sold there, for how much (yuan) and how heavy it is (grams). */
export type Leaf = {
  id: number;
  name: Word;
  goods: Good[];
  scheme: Scheme;
  yuan: [number, number];
  grams: [number, number];
};

export type Group = { id: number; name: Word; leaves: Leaf[] };

/** A top category with the words its merchants use. `leaves` hang under it without a middle level. */
export type Department = {
  id: number;
  name: Word;
  materials: Word[];
  styles: Word[];
  uses: Word[];
  groups: Group[];
  leaves: Leaf[];
};

export function leaf(
  id: number,
  name: string,
  scheme: Scheme,
  yuan: [number, number],
  grams: [number, number],
  goodsText: string,
): Leaf {
  return { id, name: one(name), goods: goods(goodsText), scheme, yuan, grams };
}

export function group(id: number, name: string, leaves: Leaf[]): Group {
  return { id, name: one(name), leaves };
}

export function department(
  id: number,
  name: string,
  text: { materials: string; styles: string; uses: string },
  groups: Group[],
  leaves: Leaf[] = [],
): Department {
  return {
    id,
    name: one(name),
    materials: words(text.materials),
    styles: words(text.styles),
    uses: words(text.uses),
    groups,
    leaves,
  };
}

function one(text: string): Word {
  return words(text)[0] ?? { zh: text, en: text };
}
