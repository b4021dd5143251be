import { expect, type APIRequestContext, type Page } from "@playwright/test";
import type { OfferDto } from "@/lib/contract/offer";
import { control } from "./sandbox";
import { offerIds } from "./offers";

/** Sends JSON as a page of the shop would; cookies are the browser's. */
async function post(request: APIRequestContext, path: string, data: unknown) {
  const reply = await request.post(path, {
    data,
    headers: { origin: process.env["SHOP_URL"] ?? "", accept: "application/json" },
  });
  expect(reply.ok(), `${path}: ${await reply.text()}`).toBe(true);
}

/** Offers that can be ordered, each of another merchant. */
export async function offersOfMerchants(
  request: APIRequestContext,
  count: number,
): Promise<OfferDto[]> {
  const found = new Map<string, OfferDto>();
  for (const id of await offerIds("orderable", 200)) {
    const reply = await request.get(`/api/catalog/offers/1688/${id}`);
    const offer = (await reply.json()) as OfferDto;
    if (offer.seller.openId !== null && offer.skus.length > 0)
      found.set(offer.seller.openId, offer);
    if (found.size === count) return [...found.values()];
  }
  throw new Error("there are not so many merchants");
}

/** Puts the SKU with most pieces of each offer into the cart, as few as the merchant takes. */
export async function fillCart(request: APIRequestContext, offers: readonly OfferDto[]) {
  const lines = offers.map((offer) => {
    const [sku] = offer.skus.toSorted((a, b) => (b.stock ?? 0) - (a.stock ?? 0));
    const lots = Math.ceil(offer.minOrderQuantity / offer.lotSize);
    return {
      market: "1688",
      productId: offer.id,
      skuKey: sku?.specId ?? "",
      quantity: lots * offer.lotSize,
    };
  });
  const operationId = `story-${Date.now()}-${Math.floor(Math.random() * 1e9)}`;
  await post(request, "/api/cart/lines", { operationId, language: "en", lines });
}

/** A new shopper, signed in. */
export async function signUp(request: APIRequestContext) {
  const email = `story-${Date.now()}@example.com`;
  await post(request, "/api/accounts/sign-up?language=en", {
    email,
    password: "seven paper kites fly",
  });
}

/** Changes an offer in the sandbox, until `restoreOffers`. */
export async function changeOffer(id: string, change: Record<string, unknown>) {
  await control("POST", `offers/${id}`, change);
}

export async function restoreOffers() {
  await control("DELETE", "offers");
}

/** An amount on the page, in fen. */
export async function fenOf(page: Page, selector: string): Promise<number> {
  return Number(await page.locator(`${selector} data`).first().getAttribute("value"));
}
