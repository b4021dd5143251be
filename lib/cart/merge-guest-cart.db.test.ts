import { afterAll, beforeAll, expect, it } from "vitest";
import type { OfferDto } from "@/lib/contract/offer";
import { setLogLevel } from "@/lib/log/log";
import { addLines } from "./add-lines";
import { saveForLater, setQuantity } from "./change-lines";
import { mergeGuestCart } from "./merge-guest-cart";
import { readCart } from "./read-cart";
import { readCartSummary } from "./read-summary";
import { removeLines } from "./remove-lines";
import { setNote } from "./set-note";
import {
  buyableOffers,
  newCustomer,
  newGuest,
  skuKeysOf,
  startLiveCart,
  type LiveCart,
} from "./test-support/live-cart";

let cart: LiveCart;
let offers: OfferDto[];
let operations = 0;

beforeAll(async () => {
  setLogLevel("silent");
  cart = await startLiveCart();
  offers = (await buyableOffers(cart, "two_dimensions", 2)).slice(0, 4);
});
afterAll(() => cart.close());

type Somebody = ReturnType<typeof newGuest>;

/** Puts so many pieces of an offer, by its place in `offers`, into somebody's cart. */
async function put(actor: Somebody, ...wanted: [offer: number, quantity: number][]) {
  const lines = wanted.map(([at, quantity]) => {
    const offer = offers[at];
    if (!offer) throw new Error("the sandbox has fewer offers than this test takes");
    return {
      ref: { market: offer.market, id: offer.id },
      skuKey: skuKeysOf(offer)[0] ?? "",
      quantity,
    };
  });
  const operationId = `operation-${(operations += 1)}`;
  await addLines(actor, { operationId, lines, language: "en" }, {}, cart.deps);
}

/** Quantities by the offer's place; those saved for later in brackets. */
async function held(actor: Somebody) {
  const { merchants, saved } = await readCart(actor, "en", {}, cart.deps);
  const place = (productId: string) => offers.findIndex(({ id }) => id === productId);
  const own = merchants.flatMap(({ lines }) => lines);
  return [
    ...own.map((line) => [place(line.productId), line.quantity]),
    ...saved.map((line) => [place(line.productId), [line.quantity]]),
  ].toSorted((a, b) => Number(a[0]) - Number(b[0]));
}

it("loses nothing, empties the guest's cart, and does nothing the second time", async () => {
  const [guest, person] = [newGuest(), await newCustomer(cart)];
  await put(guest, [0, 2], [1, 3]);
  await put(person, [1, 4], [2, 5]);
  const first = await mergeGuestCart(person, guest.id, cart.deps);
  expect(await held(person)).toEqual([
    [0, 2],
    [1, 7],
    [2, 5],
  ]);
  expect(await held(guest)).toEqual([]);
  expect(await mergeGuestCart(person, guest.id, cart.deps)).toEqual(first);
});

it("sums up to what a line holds", async () => {
  const [guest, person] = [newGuest(), await newCustomer(cart)];
  await put(guest, [0, 600_000]);
  await put(person, [0, 600_000]);
  await mergeGuestCart(person, guest.id, cart.deps);
  expect(await held(person)).toEqual([[0, 999_999]]);
});

it("keeps what is saved for later, and orders what one of the two wanted", async () => {
  const [guest, person] = [newGuest(), await newCustomer(cart)];
  await put(guest, [0, 2], [1, 3]);
  await put(person, [1, 4]);
  for (const line of (await readCart(guest, "en", {}, cart.deps)).merchants.flatMap((m) => m.lines))
    await saveForLater(guest, { lineId: line.id, saved: true }, cart.deps);
  await mergeGuestCart(person, guest.id, cart.deps);
  expect(await held(person)).toEqual([
    [0, [2]],
    [1, 7],
  ]);
});

it("joins notes, each once", async () => {
  const [guest, person] = [newGuest(), await newCustomer(cart)];
  await put(guest, [0, 2]);
  await put(person, [0, 2]);
  const key = (await readCart(guest, "en", {}, cart.deps)).merchants[0]?.key ?? "";
  await setNote(person, { merchantKey: key, note: "No box" }, cart.deps);
  await setNote(guest, { merchantKey: key, note: "Blue tape" }, cart.deps);
  await mergeGuestCart(person, guest.id, cart.deps);
  expect((await readCart(person, "en", {}, cart.deps)).merchants[0]?.note).toBe(
    "No box\nBlue tape",
  );
});

it("makes room where the person had taken the same thing out", async () => {
  const [guest, person] = [newGuest(), await newCustomer(cart)];
  await put(guest, [0, 2]);
  await put(person, [0, 9]);
  await removeLines(person, "all", cart.deps);
  await mergeGuestCart(person, guest.id, cart.deps);
  expect(await held(person)).toEqual([[0, 2]]);
});

it("takes a guest's cart along once, however often and for whomever at once", async () => {
  const guest = newGuest();
  const people = [await newCustomer(cart), await newCustomer(cart)];
  await put(guest, [0, 2], [1, 3]);
  await Promise.all(
    [...people, ...people, ...people, ...people].map((person) =>
      mergeGuestCart(person, guest.id, cart.deps),
    ),
  );
  const pieces = await Promise.all(
    people.map(async (person) => (await readCartSummary(person, cart.deps)).pieces),
  );
  expect(pieces.toSorted((a, b) => a - b)).toEqual([0, 5]);
});

it("meets changes under way without losing them", async () => {
  const [guest, person] = [newGuest(), await newCustomer(cart)];
  await put(guest, [0, 2]);
  await put(person, [1, 1]);
  const [line] = (await readCart(person, "en", {}, cart.deps)).merchants.flatMap((m) => m.lines);
  await Promise.all([
    mergeGuestCart(person, guest.id, cart.deps),
    setQuantity(person, { lineId: line?.id ?? "", quantity: 8 }, cart.deps),
    put(person, [2, 4]),
  ]);
  expect(await held(person)).toEqual([
    [0, 2],
    [1, 8],
    [2, 4],
  ]);
});

it("is for people who are signed in", async () => {
  expect(await mergeGuestCart(newGuest(), newGuest().id, cart.deps)).toEqual({
    ok: false,
    error: { kind: "forbidden" },
  });
});
