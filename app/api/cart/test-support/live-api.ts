import {
  buyableOffers,
  skuKeysOf,
  startLiveCart,
  type LiveCart,
} from "@/lib/cart/test-support/live-cart";
import type { OfferDto } from "@/lib/contract/offer";
import { readSettings } from "@/lib/env/settings";
import { processScope } from "@/lib/kernel/process-scope";
import { setLogLevel } from "@/lib/log/log";
import { shopper } from "./shopper";

let operations = 0;

export const newOperation = () => `operation-${(operations += 1)}`;

export type LiveApi = { cart: LiveCart; offers: OfferDto[] };

/** The cart's API in this process, on a sandbox and a database of its own. */
export async function startLiveApi(): Promise<LiveApi> {
  setLogLevel("silent");
  const cart = await startLiveCart();
  processScope("database", () => cart.client);
  const settings = readSettings({
    UPSTREAM_BASE_URL: cart.live.url,
    UPSTREAM_ACCESS_KEY: "test-key",
    UPSTREAM_ACCESS_SECRET: "test-secret",
    UPSTREAM_USER_ID: "1",
    DATABASE_URL: cart.databaseUrl,
    NEXTAUTH_SECRET: "0123456789abcdefghijklmnopqrstuv",
  });
  if (!settings.ok) throw new Error(JSON.stringify(settings.error));
  processScope("settings", () => settings.value);
  return { cart, offers: await buyableOffers(cart, "two_dimensions", 3) };
}

export function offerAt({ offers }: LiveApi, index: number): OfferDto {
  const offer = offers[index];
  if (!offer) throw new Error("the sandbox has fewer offers than this test takes");
  return offer;
}

/** A line as a program asks for it. */
export function wanted(api: LiveApi, at: number, quantity: unknown, more: object = {}) {
  const offer = offerAt(api, at);
  const [skuKey] = skuKeysOf(offer);
  return { market: "1688", productId: offer.id, skuKey, quantity, ...more };
}

/** Somebody with one line in the cart. */
export async function filled(api: LiveApi, quantity = 5) {
  const somebody = shopper();
  const lines = [wanted(api, 0, quantity)];
  await somebody.post("lines", { operationId: newOperation(), lines });
  const [line] = (await somebody.read()).merchants.flatMap((merchant) => merchant.lines);
  if (!line) throw new Error("nothing was added");
  return { somebody, line };
}
