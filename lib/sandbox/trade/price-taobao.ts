import type { TaobaoLine } from "./taobao-lines";

/** What one seller will send together; amounts in fen. */
export type TaobaoPart = {
  sellerId: string;
  nick: string;
  shipsFrom: string;
  lines: TaobaoLine[];
  freightFen: number;
  totalFen: number;
};

/** One part for each seller, and the lines nobody can sell. Pure. */
export function priceTaobao(lines: readonly TaobaoLine[]): {
  parts: TaobaoPart[];
  unavailable: TaobaoLine[];
} {
  const good = lines.filter(({ problem }) => problem === null);
  const sellers = Map.groupBy(good, ({ item }) => item?.shopId ?? "");
  return {
    unavailable: lines.filter(({ problem }) => problem !== null),
    parts: [...sellers].map(([sellerId, own]) => {
      // A shop asks its dearest freight once.
      const freightFen = Math.max(0, ...own.map(({ item }) => item?.postFeeFen ?? 0));
      const goodsFen = own.reduce((sum, line) => sum + line.unitFen * line.asked.quantity, 0);
      return {
        sellerId,
        nick: own[0]?.item?.shopName ?? "",
        shipsFrom: own[0]?.core?.merchant.shipsFrom ?? "",
        lines: own,
        freightFen,
        totalFen: goodsFen + freightFen,
      };
    }),
  };
}
