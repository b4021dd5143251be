import type { ROUTES } from "@/lib/contract/routes";
import { ACCOUNT_FIXTURES } from "./authority/accounts";
import { CART_FIXTURES } from "./authority/cart";
import { CATALOG_FIXTURES } from "./authority/catalog";
import type { Fixture } from "./authority/fixture";
import { MONEY_FIXTURES } from "./authority/money";
import { ORDER_FIXTURES } from "./authority/orders";
import { QUICK_ORDER_FIXTURES } from "./authority/quick-order";
import { QUOTE_FIXTURES } from "./authority/quotes";

/** One row a route. A route without one fails the test, and does not even compile. */
export const FIXTURES: Record<keyof typeof ROUTES, Fixture> = {
  ...CATALOG_FIXTURES,
  ...CART_FIXTURES,
  ...QUICK_ORDER_FIXTURES,
  ...QUOTE_FIXTURES,
  ...ORDER_FIXTURES,
  ...ACCOUNT_FIXTURES,
  ...MONEY_FIXTURES,
};
