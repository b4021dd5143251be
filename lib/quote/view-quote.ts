import { eq } from "drizzle-orm";
import type { Actor } from "@/lib/auth/actor";
import type { QuoteDto } from "@/lib/contract/quote";
import { carts } from "@/lib/db/schema/carts";
import { fen } from "@/lib/kernel/money";
import { readOperatorSetting } from "@/lib/operator/settings";
import { feeRulesAt } from "@/lib/pricing/fee-rule-rows";
import { forwardingRatesAt } from "@/lib/pricing/forwarding-rate-rows";
import { balanceOf } from "@/lib/wallet/balance";
import type { QuoteDeps } from "./deps";
import { laterCost, type LaterWish } from "./later-cost";
import { merchantDtos, waitingChanges } from "./merchant-dtos";
import { nextStep } from "./next-step";
import { placesFor } from "./places";
import { quoteById, type MadeQuote } from "./quote-rows";
import { quoteState } from "./quote-state";

/** A quote of the actor's own by its id; null for one that is not theirs, or of nobody. */
export async function getQuote(
  actor: Actor,
  id: string,
  wish: LaterWish,
  deps: QuoteDeps,
): Promise<QuoteDto | null> {
  const quote = await quoteById(deps.db, actor, id);
  return quote && viewQuote(actor, quote, wish, deps);
}

/** A quote with what is true of it now: whether it stands, what the wallet holds, what comes later. */
export async function viewQuote(
  actor: Actor,
  quote: MadeQuote,
  wish: LaterWish,
  { db, clock }: QuoteDeps,
): Promise<QuoteDto> {
  const now = clock.now();
  const [[cart], rules, places, rates, unknown, balance] = await Promise.all([
    db.select({ version: carts.version }).from(carts).where(eq(carts.id, quote.cartId)),
    feeRulesAt(db, now),
    placesFor(actor, db),
    forwardingRatesAt(db, now),
    readOperatorSetting(db, "unknown_weight"),
    actor.kind === "guest" || actor.kind === "system" ? null : balanceOf(db, actor.id),
  ]);
  const { body } = quote;
  const { destination, orders, whole } = body;
  const same = places.find(({ id }) => id === destination.id) ?? null;
  const state = quoteState(quote, {
    cartVersion: cart?.version ?? -1,
    feeRuleIds: rules.map(({ id }) => id),
    destination: same,
    at: now,
  });
  const count = (kind: string) => orders.filter(({ outcome }) => outcome?.kind === kind).length;
  const changes = waitingChanges(orders);
  const short = balance && Math.max(0, whole.minor - balance.available.minor);
  const quoted = count("quoted");
  return {
    id: quote.id,
    state,
    madeAt: new Date(quote.madeAt).toISOString(),
    expiresAt: new Date(quote.expiresAt).toISOString(),
    servedAt: new Date(now).toISOString(),
    place: { kind: destination.kind, id: destination.id, name: destination.name },
    merchants: merchantDtos(orders, body.feeRules),
    counts: { quoted, refused: count("refused"), silent: count("silent") },
    changes,
    amounts: body.amounts,
    fee: body.fee,
    feeRules: body.feeRules.map(({ basisPoints, minimum, scope, market }) => ({
      basisPoints,
      minimum,
      scope,
      market,
    })),
    whole,
    later: laterCost(orders, rates, unknown, wish, now),
    wallet: balance && { available: balance.available, short: fen(short ?? 0) },
    next: nextStep({ quoted, changes, shortMinor: short }),
  };
}
