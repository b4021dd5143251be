import type { z } from "zod";
import { fallbackDto } from "@/lib/contract/cart";
import type { cartLines } from "@/lib/db/schema/cart-lines";
import { NO_FALLBACK, type Fallback } from "@/lib/kernel/fallback";
import { offerKeyText, type Market } from "@/lib/kernel/offer-ref";
import { log } from "@/lib/log/log";
import { seenSchema, type Seen } from "./seen";

/** A line of a cart as it is kept. */
export type StoredLine = {
  id: string;
  market: Market;
  productId: string;
  offerKey: string;
  skuKey: string;
  quantity: number;
  savedForLater: boolean;
  seen: Seen;
  fallback: Fallback;
  addedAt: Date;
};

const NOTHING_SEEN: Seen = {
  title: null,
  originalTitle: null,
  variant: [],
  imageUrl: null,
  merchant: { openId: null, name: null },
  unitPrice: null,
  ladder: null,
  minOrderQuantity: 1,
  lot: 1,
};

/** A row as the rest of the room uses it. What no longer reads costs its extras, never the line. */
export function storedLine(row: typeof cartLines.$inferSelect): StoredLine {
  return {
    id: row.id,
    market: row.market,
    productId: row.productId,
    offerKey: offerKeyText({ market: row.market, id: row.productId }),
    skuKey: row.skuKey,
    quantity: row.quantity,
    savedForLater: row.savedForLater,
    seen: parsed(seenSchema, row.seen, NOTHING_SEEN, row.id),
    fallback: parsed(fallbackDto, row.fallback, NO_FALLBACK, row.id),
    addedAt: row.addedAt,
  };
}

function parsed<T>(schema: z.ZodType<T>, value: unknown, instead: T, lineId: string): T {
  const read = schema.safeParse(value);
  if (!read.success) log().error({ lineId }, "a stored cart line does not fit its schema");
  return read.success ? read.data : instead;
}
