import { addAddress } from "@/lib/accounts/address/change-addresses";
import { ownSearches, saveSearch } from "@/lib/accounts/saved/saved-searches";
import { startSession } from "@/lib/auth/sessions";
import type { AddressBody } from "@/lib/contract/address";
import type { ACCOUNT_ROUTES } from "@/lib/contract/routes/accounts";
import type { CUSTOMER_ROUTES } from "@/lib/contract/routes/customers";
import { systemClock } from "@/lib/kernel/clock";
import { randomId } from "@/lib/kernel/random-id";
import type { AuthorityWorld, Somebody } from "../authority-world";
import { offer } from "./catalog";
import type { Fixture, Params } from "./fixture";

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

export const ACCOUNT_FIXTURES: Record<
  keyof typeof ACCOUNT_ROUTES | keyof typeof CUSTOMER_ROUTES,
  Fixture
> = {
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
  deactivateCustomer: { forDesk: customer },
  reactivateCustomer: { forDesk: customer },
  changeRole: { forDesk: customer, body: { role: "staff" } },
};
