import { decimalDigits, randomFrom } from "../world/random";
import type { Order, Parcel } from "./order";

const CARRIERS = [
  { code: "ZTO", name: "中通快递", head: "7" },
  { code: "YTO", name: "圆通速递", head: "YT" },
  { code: "YUNDA", name: "韵达快递", head: "4" },
  { code: "STO", name: "申通快递", head: "7" },
  { code: "SF", name: "顺丰速运", head: "SF" },
  { code: "JTSD", name: "极兔速递", head: "JT" },
] as const;

/** A parcel with the steps it will take; their times come when they happen. */
export function parcelOf(
  order: Order,
  itemIds: string[],
  { at, newId, seed }: { at: number; newId: (digits: number) => string; seed: number },
): Parcel {
  const random = randomFrom(seed, order.number, order.parcels.length, 0xba9);
  const { head, ...carrier } = random.pick(CARRIERS);
  const from = order.seller.shipsFrom.slice(3);
  const to = order.address.city ?? "";
  const steps = [
    { status: "COLLECTED", text: `【${from}】${carrier.name}已揽收`, city: from },
    { status: "TRANSPORT", text: `快件已到达【${from}转运中心】`, city: from },
    { status: "TRANSPORT", text: `快件离开【${from}转运中心】,发往【${to}】`, city: from },
    { status: "DELIVERING", text: `【${to}】快件正在派送`, city: to },
    { status: "SIGN", text: `【${to}】已签收,感谢使用${carrier.name}`, city: to },
  ];
  return {
    id: `LP00${newId(14)}`,
    waybill: `${head}${decimalDigits(13 - head.length, random)}`,
    carrier,
    itemIds,
    shippedAt: at,
    steps: steps.map((step) => ({ ...step, at: 0 })),
  };
}
