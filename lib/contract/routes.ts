import { ACCOUNT_ROUTES } from "./routes/accounts";
import { CART_ROUTES } from "./routes/cart";
import { CATALOG_ROUTES } from "./routes/catalog";
import { CUSTOMER_ROUTES } from "./routes/customers";
import { ORDER_ROUTES } from "./routes/orders";
import { PREFERENCE_ROUTES } from "./routes/preferences";
import { QUICK_ORDER_ROUTES } from "./routes/quick-order";
import { QUOTE_ROUTES } from "./routes/quotes";
import { STAFF_MONEY_ROUTES } from "./routes/staff-money";
import { STAFF_ORDER_ROUTES } from "./routes/staff-orders";
import { WALLET_ROUTES } from "./routes/wallet";

/** Our API, route by route. A route that is not here does not exist. */
export const ROUTES = {
  ...CATALOG_ROUTES,
  ...CART_ROUTES,
  ...QUICK_ORDER_ROUTES,
  ...QUOTE_ROUTES,
  ...ORDER_ROUTES,
  ...STAFF_ORDER_ROUTES,
  ...PREFERENCE_ROUTES,
  ...ACCOUNT_ROUTES,
  ...CUSTOMER_ROUTES,
  ...WALLET_ROUTES,
  ...STAFF_MONEY_ROUTES,
} as const;
