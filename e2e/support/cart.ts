import type { APIRequestContext, Page } from "@playwright/test";
import type { OfferDto } from "@/lib/contract/offer";
import { offerIds } from "./offers";

/** Offers of different merchants that can be bought, each with at least three SKUs in stock. */
export async function offersOfMerchants(
  request: APIRequestContext,
  merchants: number,
): Promise<OfferDto[]> {
  const found = new Map<string, OfferDto>();
  for (const id of await offerIds("two_dimensions", 60)) {
    const reply = await request.get(`/api/catalog/offers/1688/${id}`);
    const offer = (await reply.json()) as OfferDto;
    const seller = offer.seller.openId ?? "";
    if (offer.buyable && inStock(offer).length >= 3 && !found.has(seller)) found.set(seller, offer);
    if (found.size === merchants) return [...found.values()];
  }
  throw new Error("the sandbox has too few merchants for this story");
}

/** SKUs with plenty in stock. */
export function inStock({ skus }: OfferDto) {
  return skus.filter(({ stock, specId, unitPrice }) => (stock ?? 0) > 60 && specId && unitPrice);
}

let operations = 0;

/** Fills the cart of a page's browser by our API, as other pages of it would. */
export async function fillCart(
  page: Page,
  wanted: readonly { offer: OfferDto; quantity: number; sku?: number }[],
): Promise<void> {
  operations += 1;
  const lines = wanted.map(({ offer, quantity, sku = 0 }) => ({
    market: "1688",
    productId: offer.id,
    skuKey: inStock(offer)[sku]?.specId,
    quantity,
  }));
  const { origin } = new URL(page.url());
  const reply = await page.request.post("/api/cart/lines", {
    headers: { origin },
    data: { operationId: `story-${Date.now()}-${operations}`, lines },
  });
  if (!reply.ok()) throw new Error(`the cart answered ${reply.status()}: ${await reply.text()}`);
}

/** The lines of a cart's page with their fields. */
export const lines = (page: Page) => page.locator(".cart-line");
export const quantityOf = (page: Page, line = 0) =>
  lines(page).nth(line).locator('input[name="quantity"]');
export const papers = (page: Page) => page.locator(".waybill");
export const cartSum = (page: Page) => page.locator(".cart-sum output");
