import type { Actor } from "@/lib/auth/actor";
import { lockCart, markChanged } from "@/lib/cart/store";
import { putLines } from "@/lib/cart/put-lines";
import type { DatabaseClient } from "@/lib/db/client";
import { cartLines } from "@/lib/db/schema/cart-lines";
import { fen } from "@/lib/kernel/money";
import { randomId } from "@/lib/kernel/random-id";
import { writeOperatorSetting } from "@/lib/operator/settings";
import { placesFor } from "@/lib/quote/places";
import { keepQuote, type MadeQuote } from "@/lib/quote/quote-rows";
import { amountsOf, askedOrder, quoted, quoteLine } from "@/lib/quote/test-support/orders";
import { wholeCost } from "@/lib/quote/whole-cost";
import { clock, fund, NOW, person, run } from "@/lib/wallet/test-support/wallets";

const ADMIN: Actor = { kind: "admin", id: "A" };

/** The place all of these go to. */
export async function openWarehouse({ db }: DatabaseClient): Promise<void> {
  await writeOperatorSetting(ADMIN, { db, clock }, "warehouses", [
    {
      id: "gz",
      name: "Guangzhou",
      fullName: "仓库",
      phone: "13800000000",
      province: "广东省",
      city: "广州市",
      district: "白云区",
      street: "石井街道 1 号",
      postCode: "510000",
    },
  ]);
}

export type Confirmable = { shopper: { kind: "customer"; id: string }; quote: MadeQuote };

export type Goods = { merchant: string; goods: number; freight?: number };

/** A shopper with money, a cart of one line per merchant, and a quote of it that stands. */
export async function confirmable(
  client: DatabaseClient,
  merchants: readonly Goods[],
  { money }: { money: number },
): Promise<Confirmable> {
  const shopper = (await person(client)) as { kind: "customer"; id: string };
  if (money > 0) await fund(client, shopper.id, money);
  const cart = await run(client, async (tx) => {
    const own = await lockCart(tx, clock, { userId: shopper.id, guestId: null });
    const put = await putLines(
      tx,
      clock,
      own.id,
      merchants.map(({ merchant, goods }) => ({
        ref: { market: "1688" as const, id: `offer-${merchant}` },
        skuKey: "a",
        quantity: 2,
        seen: {
          title: `Shirt of ${merchant}`,
          originalTitle: null,
          variant: [],
          imageUrl: null,
          merchant: { openId: merchant, name: merchant },
          unitPrice: fen(goods / 2),
          ladder: null,
          minOrderQuantity: 1,
          lot: 1,
        },
      })),
    );
    if (!put.ok) throw new Error("the cart took nothing");
    await markChanged(tx, clock, own.id);
    return own;
  });
  const lines = await client.db.select().from(cartLines);
  const orders = merchants.map(({ merchant, goods, freight = 0 }) => {
    const line = lines.find(
      ({ cartId, productId }) => cartId === cart.id && productId === `offer-${merchant}`,
    );
    const outcome = quoted(amountsOf(goods, freight), NOW);
    const ordered = quoteLine({
      lineId: line?.id ?? "",
      productId: `offer-${merchant}`,
      unitPrice: fen(goods / 2),
    });
    return askedOrder(merchant, { merchantKey: `1688/${merchant}`, outcome, lines: [ordered] });
  });
  const [destination] = await placesFor(shopper, client.db);
  if (!destination) throw new Error("there is no warehouse");
  const cost = wholeCost(orders, [], NOW);
  const quote: MadeQuote = {
    id: randomId(16),
    cartId: cart.id,
    cartVersion: cart.version + 1,
    body: { language: "en", destination, ...cost },
    madeAt: NOW,
    expiresAt: NOW + 20 * 60_000,
  };
  await keepQuote(client.db, quote);
  return { shopper, quote };
}
