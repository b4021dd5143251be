import { may } from "@/lib/auth/actor";
import type { QuoteMerchantDto, QuotePlaceDto } from "@/lib/contract/quote";
import { merchantOf } from "@/lib/cart/merchant-of";
import { ownerOf } from "@/lib/cart/owner";
import { readStoredCart, type StoredCart } from "@/lib/cart/store";
import { randomId } from "@/lib/kernel/random-id";
import { readOperatorSetting } from "@/lib/operator/settings";
import { feeRulesAt } from "@/lib/pricing/fee-rule-rows";
import type { FeeRule } from "@/lib/pricing/fee-rules";
import { askEach, askInOne } from "./ask-market";
import type { Asking, QuoteDeps } from "./deps";
import { expiryOf } from "./expiry";
import { formerWord, NOTHING_SAID, type Retry } from "./former-word";
import { merchantDtos } from "./merchant-dtos";
import { choosePlace, placesFor } from "./places";
import type { MerchantGoods } from "./plan-orders";
import type { AskedOrder, QuoteBody, QuoteDestination } from "./quote-body";
import { quoteAll } from "./quote-all";
import { keepQuote, latestQuote, type MadeQuote } from "./quote-rows";
import { quoteState } from "./quote-state";
import { wholeCost } from "./whole-cost";

/**
 * A merchant of a quote in the making: what is wanted of them is known at once, what it costs comes
 * later. `dtos` are one merchant, unless the marketplace has named another one meanwhile.
 */
export type MerchantInMaking = { goods: MerchantGoods; dtos: Promise<QuoteMerchantDto[]> };

/**
 * How asking for the whole cost ends. `making`: merchants' answers come one by one, and the quote, written
 * down, with the last of them. `empty`: nothing is in the cart but what is saved for later. `no_place`:
 * the operator has not said where goods go. `no_such_place`: the place asked for is none of theirs.
 */
export type QuoteBegun =
  | { kind: "forbidden" }
  | { kind: "empty" }
  | { kind: "no_place" }
  | { kind: "no_such_place" }
  | { kind: "made"; id: string; place: QuotePlaceDto; quote: MadeQuote; places: QuotePlaceDto[] }
  | {
      kind: "making";
      /** The id the quote will have. */
      id: string;
      place: QuotePlaceDto;
      merchants: MerchantInMaking[];
      quote: Promise<MadeQuote>;
      places: QuotePlaceDto[];
    };

export type QuoteWish = {
  /** The id of a place; the former one where it is left out. */
  place?: string | undefined;
  retry: Retry;
  /** The shopper has just accepted what the former quote shows as changed. */
  accepted?: boolean;
};

/**
 * The whole cost of the actor's cart: the newest quote while it stands, else a new one, which asks again
 * only for what the former did not answer. Throws when the database can't be asked.
 */
export async function beginQuote(
  asking: Asking,
  wish: QuoteWish,
  deps: QuoteDeps,
): Promise<QuoteBegun> {
  const { db, clock } = deps;
  const owner = ownerOf(asking.actor);
  if (!may(asking.actor, "quote.make")) return { kind: "forbidden" };
  const now = clock.now();
  const [cart, former, places, rules, { minutes }, strategy] = await Promise.all([
    owner && readStoredCart(db, owner),
    latestQuote(db, asking.actor),
    placesFor(asking.actor, db),
    feeRulesAt(db, now),
    readOperatorSetting(db, "quote"),
    readOperatorSetting(db, "preview_strategy"),
  ]);
  const merchants = cart ? goodsByMerchant(cart) : [];
  if (!cart || merchants.length === 0) return { kind: "empty" };
  const destination = choosePlace(places, wish.place, former?.body.destination.id);
  if (!destination) return { kind: "no_place" };
  if (wish.place !== undefined && destination.id !== wish.place) return { kind: "no_such_place" };
  const feeRuleIds = rules.map(({ id }) => id);
  const ground = { cartVersion: cart.version, feeRuleIds, destination, at: now };
  const stands =
    former !== null &&
    wish.retry.kind === "none" &&
    wish.accepted !== true &&
    former.body.language === asking.language &&
    quoteState(former, ground) === "current";
  const shown = { place: placeDto(destination), places: places.map(placeDto) };
  if (stands) return { kind: "made", id: former.id, quote: former, ...shown };

  const use = { destination, retry: wish.retry, accepted: wish.accepted ?? false, now };
  const word = former ? formerWord(former, use) : NOTHING_SAID;
  const means = { asking, address: destination.address, clock };
  const quoted = quoteAll(merchants, {
    asking,
    former: word,
    mostSkus: deps.orderSkus,
    ask: strategy === "batch" ? askInOne(means) : askEach(means),
    together: strategy === "batch",
  });
  const id = randomId(16);
  const quote = Promise.all(quoted).then(async (all) => {
    const orders = all.flat();
    const cost = wholeCost(orders, rules, now);
    const body: QuoteBody = { language: asking.language, destination, ...cost };
    // The newest is the one that counts, so no two are made at the same moment.
    const madeAt = Math.max(clock.now(), (former?.madeAt ?? 0) + 1);
    const made: MadeQuote = {
      id,
      cartId: cart.id,
      cartVersion: cart.version,
      body,
      madeAt,
      expiresAt: expiryOf(orders, minutes, madeAt),
    };
    await keepQuote(db, made);
    return made;
  });
  return {
    kind: "making",
    id,
    ...shown,
    merchants: merchants.map((goods, place) => ({
      goods,
      dtos: (quoted[place] ?? Promise.resolve([])).then((orders) => soleDtos(orders, rules, now)),
    })),
    quote,
  };
}

/** Without the address: the agent's telephone is nobody's business. */
function placeDto({ kind, id, name }: QuoteDestination): QuotePlaceDto {
  return { kind, id, name };
}

/** A merchant by itself: its own fees are right, a fee on the whole checkout is not shown at merchants. */
function soleDtos(orders: AskedOrder[], rules: FeeRule[], at: number): QuoteMerchantDto[] {
  const cost = wholeCost(orders, rules, at);
  return merchantDtos(cost.orders, cost.feeRules);
}

/** The cart's lines that are not saved for later, by who sells them, as it was when they were put in. */
function goodsByMerchant({ id, version, notes, lines }: StoredCart): MerchantGoods[] {
  const wanted = lines.filter(({ savedForLater }) => !savedForLater);
  const groups = Map.groupBy(wanted, (line) => merchantOf(line, new Map()).key);
  return [...groups.values()].map((own) => ({ id, version, notes, lines: own }));
}
