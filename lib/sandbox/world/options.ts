import type { Scheme } from "../catalogue/department";
import { words, type Word } from "../catalogue/words";

/** A colour a merchant offers, and how a picture takes it: a hue in degrees, or a grey level 0–1. */
export type Colour = Word & ({ hue: number; soft: boolean } | { grey: number });

function hue(zh: string, en: string, degrees: number, soft = false): Colour {
  return { zh, en, hue: degrees, soft };
}

export const COLOURS: readonly Colour[] = [
  hue("红色", "red", 356),
  hue("橙色", "orange", 26),
  hue("姜黄", "ginger yellow", 44),
  hue("墨绿", "dark green", 150),
  hue("薄荷绿", "mint green", 160, true),
  hue("天蓝", "sky blue", 203),
  hue("藏青", "navy blue", 225),
  hue("紫色", "purple", 272),
  hue("香芋紫", "taro purple", 266, true),
  hue("玫红", "rose red", 332),
  hue("樱花粉", "cherry pink", 344, true),
  hue("卡其", "khaki", 34, true),
  { zh: "黑色", en: "black", grey: 0.26 },
  { zh: "白色", en: "white", grey: 1.2 },
  { zh: "灰色", en: "grey", grey: 0.72 },
];

export type Dimension =
  | "colour"
  | "clothing_size"
  | "shoe_size"
  | "size"
  | "capacity"
  | "plug"
  | "model"
  | "pack"
  | "scent";

/** Name and 1688-like attribute id of each option, and its values. Colours come from `COLOURS`. */
export const DIMENSIONS: Record<Dimension, { id: number; name: Word; values: readonly Word[] }> = {
  colour: { id: 3216, name: { zh: "颜色", en: "Colour" }, values: COLOURS },
  clothing_size: {
    id: 450,
    name: { zh: "尺码", en: "Size" },
    values: words("S=S,M=M,L=L,XL=XL,2XL=2XL,3XL=3XL,均码=One size"),
  },
  shoe_size: {
    id: 1050,
    name: { zh: "鞋码", en: "Shoe size" },
    values: words("35=35,36=36,37=37,38=38,39=39,40=40,41=41,42=42,43=43,44=44"),
  },
  size: {
    id: 446,
    name: { zh: "规格", en: "Specification" },
    values: words("小号=Small,中号=Medium,大号=Large,加大号=Extra large"),
  },
  capacity: {
    id: 2176,
    name: { zh: "容量", en: "Capacity" },
    values: words("200ml=200 ml,300ml=300 ml,450ml=450 ml,600ml=600 ml,1000ml=1000 ml"),
  },
  plug: {
    id: 7855,
    name: { zh: "插头规格", en: "Plug type" },
    values: words("国标=Chinese plug,欧规=EU plug,美规=US plug,英规=UK plug"),
  },
  model: {
    id: 8314,
    name: { zh: "型号", en: "Model" },
    values: words("A款=Model A,B款=Model B,C款=Model C,升级款=Upgraded model,豪华款=Deluxe model"),
  },
  pack: {
    id: 6510,
    name: { zh: "包装数量", en: "Pack quantity" },
    values: words("1个装=1 piece,5个装=5 pieces,10个装=10 pieces,50个装=50 pieces"),
  },
  scent: {
    id: 9012,
    name: { zh: "香味", en: "Scent" },
    values: words("玫瑰=Rose,薰衣草=Lavender,绿茶=Green tea,海洋=Ocean,无香=Unscented"),
  },
};

/** The options a category's goods are usually sold by; the first is the one that stands alone. */
export const DIMENSIONS_OF: Record<Scheme, readonly [Dimension, Dimension?]> = {
  apparel: ["colour", "clothing_size"],
  shoes: ["colour", "shoe_size"],
  colour: ["colour", "model"],
  colour_capacity: ["colour", "capacity"],
  colour_size: ["colour", "size"],
  colour_plug: ["colour", "plug"],
  model: ["model", "pack"],
  pack: ["pack", "colour"],
  scent: ["scent", "pack"],
};
