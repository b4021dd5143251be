import { DEPARTMENTS } from "../catalogue/departments";
import type { Department } from "../catalogue/department";
import { words } from "../catalogue/words";
import { randomFrom, type Random } from "./random";

/** A shop of the world. Scores are text as the upstream sends them. */
export type Merchant = {
  index: number;
  openId: string;
  companyName: string;
  shopUrl: string;
  shipsFrom: string;
  departments: number[];
  factory: boolean;
  identities: string[];
  /** 0–5 with one decimal; decides the `totalEpScoreLv…` filters. */
  score: number;
  /** Percent of parcels picked up within 24 and 48 hours. */
  pickedUp24: number;
  pickedUp48: number;
  /** Percent of quality refunds in 30 days. */
  qualityRefund: number;
  repeatPurchase: number;
  medal: number;
  /** Mixed batch over the shop's goods: yuan and pieces, or null where the shop has none. */
  mix: { amount: number; pieces: number } | null;
};

const CITIES = words(
  "浙江省义乌市=yw,浙江省杭州市=hz,浙江省温州市=wz,浙江省宁波市=nb,广东省广州市=gz,广东省深圳市=sz,广东省东莞市=dg,广东省佛山市=fs,广东省汕头市=st,福建省泉州市=qz,福建省厦门市=xm,江苏省苏州市=su,江苏省扬州市=yz,山东省青岛市=qd,山东省临沂市=ly,河北省保定市=bd,江西省景德镇市=jdz,湖南省长沙市=cs",
);
const FIRST = "宏,华,鑫,博,盛,嘉,瑞,恒,金,祥,优,美,卓,亿,佳,锦,晨,远".split(",");
const SECOND = "达,泰,源,丰,悦,盛,诚,艺,洋,创,辉,润,祺,航,宇,朗,凯,尚".split(",");
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

function merchant(seed: number, index: number): Merchant {
  const random = randomFrom(seed, index, 0x5e11);
  const city = random.pick(CITIES);
  const own = DEPARTMENTS[index % DEPARTMENTS.length] as Department;
  const factory = random.chance(0.35);
  const name = `${random.pick(FIRST)}${random.pick(SECOND)}`;
  return {
    index,
    openId: `BBB${letters(random, 22)}`,
    companyName: `${city.zh.slice(3)}${name}${own.name.zh.slice(0, 2)}${factory ? "厂" : "有限公司"}`,
    shopUrl: `https://shop${city.en}${String(index).padStart(4, "0")}.1688.com`,
    shipsFrom: city.zh,
    departments: [own.id, ...(random.chance(0.25) ? [random.pick(DEPARTMENTS).id] : [])],
    factory,
    identities: [
      ...(factory && random.chance(0.5) ? ["super_factory"] : []),
      ...(random.chance(0.3) ? ["powerful_merchants"] : []),
      ...(random.chance(0.8) ? ["tp_member"] : []),
    ],
    score: random.int(34, 50) / 10,
    pickedUp24: random.int(880, 1000) / 10,
    pickedUp48: random.int(930, 1000) / 10,
    qualityRefund: random.chance(0.3) ? 0 : random.int(1, 80) / 10,
    repeatPurchase: random.int(8, 72),
    medal: random.int(1, 5),
    mix: random.chance(0.4)
      ? { amount: random.pick([50, 100, 200, 300]), pieces: random.pick([5, 10, 20, 30]) }
      : null,
  };
}

function letters(random: Random, length: number): string {
  return Array.from({ length }, () => LETTERS[random.int(0, LETTERS.length - 1)]).join("");
}

/** The shops of a world of `offers` offers: one per 67 offers, about 300 for 20,000, never below one per department. */
export function merchantsOf(seed: number, offers: number): Merchant[] {
  const count = Math.max(DEPARTMENTS.length, Math.round(offers / 67));
  return Array.from({ length: count }, (_, index) => merchant(seed, index));
}
