import type { CATALOG_ROUTES } from "@/lib/contract/routes/catalog";
import type { PREFERENCE_ROUTES } from "@/lib/contract/routes/preferences";
import { randomId } from "@/lib/kernel/random-id";
import type { AuthorityWorld } from "../authority-world";
import type { Fixture } from "./fixture";

export const offer = ({ offerId }: AuthorityWorld) => ({ market: "1688", productId: offerId });

export const CATALOG_FIXTURES: Record<
  keyof typeof CATALOG_ROUTES | keyof typeof PREFERENCE_ROUTES,
  Fixture
> = {
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
};
