import { offerOf, skuKeysOf } from "@/lib/cart/test-support/live-cart";
import type { QUOTE_ROUTES } from "@/lib/contract/routes/quotes";
import { systemClock } from "@/lib/kernel/clock";
import { writeOperatorSetting } from "@/lib/operator/settings";
import { quoteDeps } from "@/lib/quote/deps";
import { makeQuote } from "@/lib/quote/make-quote";
import type { AuthorityWorld, Somebody } from "../authority-world";
import { cartLine } from "./cart";
import type { Fixture, Params } from "./fixture";

const WAREHOUSE = {
  id: "gz",
  name: "Guangzhou",
  fullName: "仓库",
  phone: "13800000000",
  province: "广东省",
  city: "广州市",
  district: "白云区",
  street: "石井街道 1 号",
  postCode: "510000",
};

/** The line of the last quote made here that may be left out: another one stays. */
const droppable = { lineId: "" };

export async function quote(world: AuthorityWorld, owner: Somebody): Promise<Params> {
  const means = { db: world.db, clock: systemClock };
  await writeOperatorSetting(world.people.admin.actor, means, "warehouses", [WAREHOUSE]);
  droppable.lineId = (await cartLine(world, owner))["lineId"] ?? "";
  const [, skuKey = ""] = skuKeysOf(await offerOf(world.offerId));
  await cartLine({ ...world, line: { ...world.line, skuKey } }, owner);
  const asking = { actor: owner.actor, language: "en" as const, trace: {} };
  const wish = { retry: { kind: "none" as const }, country: undefined };
  const made = await makeQuote(asking, wish, quoteDeps());
  if (!made.ok) throw new Error(made.error);
  return { quoteId: made.value.id };
}

export const QUOTE_FIXTURES: Record<keyof typeof QUOTE_ROUTES, Fixture> = {
  makeQuote: {},
  getQuote: { thingOf: quote },
  acceptQuoteChanges: { thingOf: quote },
  dropFromQuote: { thingOf: quote, body: () => ({ lineId: droppable.lineId }) },
  retryQuote: { thingOf: quote },
};
