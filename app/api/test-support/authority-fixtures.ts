import { eq } from "drizzle-orm";
import { addAddress } from "@/lib/accounts/address/change-addresses";
import { ownSearches, saveSearch } from "@/lib/accounts/saved/saved-searches";
import { addLines } from "@/lib/cart/add-lines";
import { startSession } from "@/lib/auth/sessions";
import type { AddressBody } from "@/lib/contract/address";
import type { ROUTES } from "@/lib/contract/routes";
import { cartLines } from "@/lib/db/schema/cart-lines";
import { carts } from "@/lib/db/schema/carts";
import { systemClock } from "@/lib/kernel/clock";
import { randomId } from "@/lib/kernel/random-id";
import type { AuthorityWorld, Somebody } from "./authority-world";

type Params = Record<string, string>;

/** What a route is called with so that only authority can be in the way. */
export type Fixture = {
  query?: string | ((world: AuthorityWorld) => string);
  body?: Record<string, unknown> | ((world: AuthorityWorld) => Record<string, unknown>);
  /** Path parameters that are nobody's own. */
  params?: (world: AuthorityWorld) => Params;
  /** Path parameters that name a thing of `owner`, made for the call. A stranger's must be 404. */
  thingOf?: (world: AuthorityWorld, owner: Somebody) => Promise<Params>;
  /** Path parameters that name a person, made for the call: whose it is does not matter. */
  person?: (world: AuthorityWorld) => Promise<Params>;
};

const PLACE: AddressBody = {
  fullName: "陈小船",
  phone: "13800138000",
  province: "浙江省",
  city: "义乌市",
  district: "福田街道",
  street: "城北路 8 号",
  postCode: "322000",
};
const RESET = { token: "no-such-token", newPassword: "seven paper kites" };
const SEARCH = { name: "shirt", address: "/search?q=shirt" };

const offer = ({ offerId }: AuthorityWorld) => ({ market: "1688", productId: offerId });

async function address({ db }: AuthorityWorld, { actor }: Somebody): Promise<Params> {
  const kept = await addAddress(actor, { db, clock: systemClock }, PLACE);
  if (!kept.ok) throw new Error(kept.error);
  return { addressId: kept.value.id };
}
async function search({ db }: AuthorityWorld, { actor }: Somebody): Promise<Params> {
  await saveSearch(actor, { db, clock: systemClock }, SEARCH);
  const own = await ownSearches(actor, { db });
  return { searchId: own.ok ? (own.value[0]?.id ?? "") : "" };
}
async function session({ db }: AuthorityWorld, { actor }: Somebody): Promise<Params> {
  const { id } = await startSession(db, systemClock, { userId: actor.id, browser: "" });
  return { sessionId: id };
}
async function cartLine({ db, line }: AuthorityWorld, { actor }: Somebody): Promise<Params> {
  const { market, productId, ...wanted } = line;
  const lines = [{ ref: { market, id: productId }, ...wanted }];
  const added = await addLines(actor, { operationId: randomId(), lines, language: "en" });
  if (!added.ok) throw new Error(added.error.kind);
  const [row] = await db
    .select({ id: cartLines.id })
    .from(cartLines)
    .innerJoin(carts, eq(carts.id, cartLines.cartId))
    .where(eq(carts.userId, actor.id));
  return { lineId: row?.id ?? "" };
}
async function customer(world: AuthorityWorld): Promise<Params> {
  return { userId: (await world.newcomer("customer")).actor.id };
}

/** One row a route. A route without one fails the test, and does not even compile. */
export const FIXTURES: Record<keyof typeof ROUTES, Fixture> = {
  searchOffers: { query: "q=shirt" },
  getOffer: { params: offer },
  relatedOffers: { params: offer },
  getCategory: { params: () => ({ categoryId: "0" }) },
  searchShop: { params: () => ({ market: "1688", sellerId: "no-such-shop" }) },
  searchSelection: { params: () => ({ selection: "global" }) },
  recommendedOffers: {},
  hotList: { params: () => ({ categoryId: "1" }) },
  sendPicture: { body: { address: "https://example.com/x.png" } },
  searchByPicture: { params: () => ({ token: randomId(26) }) },
  sendPaste: { body: { text: "610947572360" } },
  getCart: {},
  getCartSummary: {},
  addCartLines: { body: ({ line }) => ({ operationId: randomId(), lines: [line] }) },
  addFromProduct: {
    params: offer,
    query: () => `operationId=${randomId()}`,
    body: { quantity: "2" },
  },
  setCartQuantity: { thingOf: cartLine, body: { quantity: 3 } },
  saveCartLine: { thingOf: cartLine, body: { saved: true } },
  getLineChoices: { thingOf: cartLine },
  setCartFallback: { thingOf: cartLine, body: { otherwise: "ask_me" } },
  removeCartLines: { body: { lines: [randomId()] } },
  restoreCartLines: { body: { removalId: randomId() } },
  setCartNote: { body: { merchantKey: "1688/nobody", note: "Hello" } },
  applyCartSuggestion: {
    body: { merchantKey: "1688/nobody", changes: [{ lineId: randomId(), from: 1, to: 2 }] },
  },
  chooseCurrency: { body: { currency: "CNY" } },
  signUp: {
    body: () => ({ email: `${randomId()}@example.com`, password: "seven paper kites" }),
  },
  signIn: { body: () => ({ email: `${randomId()}@example.com`, password: "seven paper kites" }) },
  signOut: {},
  endSession: { thingOf: session },
  endOtherSessions: {},
  changePassword: { body: { oldPassword: "boat lamp river", newPassword: "seven paper kites" } },
  requestReset: { body: () => ({ email: `${randomId()}@example.com` }) },
  useReset: { body: RESET },
  savePreferences: { body: { language: "en", currency: "CNY" } },
  addAddress: { body: PLACE },
  editAddress: { body: PLACE, thingOf: address },
  archiveAddress: { thingOf: address },
  chooseAddress: { thingOf: address },
  addFavourite: { body: offer },
  removeFavourite: { body: offer },
  saveSearch: { body: SEARCH },
  removeSearch: { thingOf: search },
  deactivateCustomer: { person: customer },
  reactivateCustomer: { person: customer },
  changeRole: { person: customer, body: { role: "staff" } },
};
