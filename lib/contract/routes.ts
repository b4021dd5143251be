import { CATALOG_ROUTES } from "./routes/catalog";
import { CART_ROUTES } from "./routes/cart";
import { PREFERENCE_ROUTES } from "./routes/preferences";
import { QUICK_ORDER_ROUTES } from "./routes/quick-order";

/** Our API, route by route. A route that is not here does not exist. */
export const ROUTES = {
  ...CATALOG_ROUTES,
  ...CART_ROUTES,
  ...PREFERENCE_ROUTES,
  ...QUICK_ORDER_ROUTES,
} as const;
