import { eq } from "drizzle-orm";
import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db/client";
import { carts } from "@/lib/db/schema/carts";
import { feeRulesAt } from "@/lib/pricing/fee-rule-rows";
import { placesFor } from "./places";
import type { MadeQuote } from "./quote-rows";
import { quoteState, type QuoteState } from "./quote-state";

/** Whether a quote may still be confirmed, by what it stands on at `now` (epoch milliseconds). */
export async function stateNow(
  db: Pick<Database, "select">,
  actor: Actor,
  quote: MadeQuote,
  now: number,
): Promise<QuoteState> {
  const [cart] = await db
    .select({ version: carts.version })
    .from(carts)
    .where(eq(carts.id, quote.cartId));
  const rules = await feeRulesAt(db, now);
  const places = await placesFor(actor, db);
  return quoteState(quote, {
    cartVersion: cart?.version ?? -1,
    feeRuleIds: rules.map(({ id }) => id),
    destination: places.find(({ id }) => id === quote.body.destination.id) ?? null,
    at: now,
  });
}
