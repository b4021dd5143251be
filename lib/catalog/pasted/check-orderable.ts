import type { Actor } from "@/lib/auth/actor";
import type { OrderableDto } from "@/lib/contract/pasted";
import type { OfferRef } from "@/lib/kernel/offer-ref";
import { upstream } from "@/lib/upstream";
import { loaded } from "../outcome-lookup";
import { catalogStore } from "../store";
import { callContext, type Trace } from "../trace";

/** What is said of an offer; nothing for one that was not asked about. */
export type OrderableWord = (ref: OfferRef) => OrderableDto;

/** One call takes so many (P1). */
const MOST_AT_ONCE = 100;

/**
 * Asks Taobao once whether items can be ordered, and answers for each offer. Of 1688, and where
 * Taobao does not answer, nothing is said: a check that fails must not make goods look unsellable.
 */
export async function checkOrderable(
  actor: Actor,
  taobaoIds: readonly string[],
  trace: Trace,
): Promise<OrderableWord> {
  const ids = [...new Set(taobaoIds)].toSorted().slice(0, MOST_AT_ONCE);
  if (ids.length === 0) return () => UNSAID;
  const reading = await catalogStore().checks.read({ ids }, async () => {
    const items = ids.map((id) => ({ id, skuIds: [] }));
    return loaded(await upstream().checkTaobao({ items }, callContext(actor, trace)), (all) => all);
  });
  if (reading.kind !== "value") return () => UNSAID;
  const said = new Map(reading.value.map((check) => [check.ref.id, check]));
  return ({ market, id }) => {
    const check = market === "taobao" ? said.get(id) : undefined;
    if (!check || check.kind === "unsaid") return UNSAID;
    return check.kind === "orderable"
      ? { kind: "orderable" }
      : { kind: "not_orderable", reason: check.reason };
  };
}

const UNSAID = { kind: "unsaid" } as const;
