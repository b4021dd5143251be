import { cartSheet } from "@/lib/cart/quick/sheet/cart-sheet";
import { readCart } from "@/lib/cart/read-cart";
import { serveSheet } from "@/lib/http/serve-sheet";
import { siteOrigin } from "@/lib/http/site-origin";
import { MESSAGES } from "@/lib/i18n/messages/all";

/** The caller's cart as a file, which quick order reads back. */
export const GET = serveSheet(
  "exportCart",
  "cart",
  "xlsx",
  async ({ actor, language, requestId }) => {
    const cart = await readCart(actor, language, { requestId });
    return cartSheet(cart, MESSAGES[language].quickOrder.sheet, siteOrigin());
  },
);
