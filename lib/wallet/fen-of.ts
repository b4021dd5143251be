import type { Money } from "@/lib/kernel/money";
import type { Parts } from "./ledger/movement";

/** What a payment is for. The wallet is kept in yuan; leave out what is nothing. */
export type PaidParts = { goods?: Money; freight?: Money; fees?: Money };

/** The fen of an amount in yuan. Throws a TypeError for another currency. */
export function fenOf({ minor, currency }: Money): number {
  if (currency !== "CNY") throw new TypeError(`the wallet is kept in CNY, not in ${currency}`);
  return minor;
}

export function partsOf({ goods, freight, fees }: PaidParts): Parts {
  const of = (part: Money | undefined) => (part ? fenOf(part) : 0);
  return { goods: of(goods), freight: of(freight), fees: of(fees) };
}
