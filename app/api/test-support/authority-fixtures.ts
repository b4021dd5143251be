import type { ROUTES } from "@/lib/contract/routes";
<<<<<<< HEAD
import { systemClock } from "@/lib/kernel/clock";
import { randomId } from "@/lib/kernel/random-id";
import type { AuthorityWorld, Somebody } from "./authority-world";
import { cartLine, lineToDrop, quote } from "./cart-fixtures";

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
  getCart: {},
  getCartSummary: {},
  addCartLines: { body: { operationId: "no-such-line", lines: [] } },
  addFromProduct: { params: offer, body: { operationId: "no-such-line", quantity: "1" } },
  setCartQuantity: { thingOf: cartLine, body: { quantity: 2 } },
  saveCartLine: { thingOf: cartLine, body: { saved: true } },
  getLineChoices: { thingOf: cartLine },
  setCartFallback: { thingOf: cartLine, body: { otherwise: "ask_me" } },
  removeCartLines: { body: { scope: "all" } },
  restoreCartLines: { body: { removalId: "0" } },
  setCartNote: { body: { merchantKey: "1688/x", note: "" } },
  applyCartSuggestion: {
    body: { merchantKey: "1688/x", changes: [{ lineId: "0", from: 1, to: 2 }] },
  },
  makeQuote: {},
  getQuote: { thingOf: quote },
  acceptQuoteChanges: { thingOf: quote },
  dropFromQuote: { thingOf: quote, body: lineToDrop },
  retryQuote: { thingOf: quote },
=======
import { ACCOUNT_FIXTURES } from "./authority/accounts";
import { CART_FIXTURES } from "./authority/cart";
import { CATALOG_FIXTURES } from "./authority/catalog";
import type { Fixture } from "./authority/fixture";
import { MONEY_FIXTURES } from "./authority/money";

/** One row a route. A route without one fails the test, and does not even compile. */
export const FIXTURES: Record<keyof typeof ROUTES, Fixture> = {
  ...CATALOG_FIXTURES,
  ...CART_FIXTURES,
  ...ACCOUNT_FIXTURES,
  ...MONEY_FIXTURES,
>>>>>>> accounts
};
