import { restoreLines } from "@/lib/cart/remove-lines";
import { ROUTES } from "@/lib/contract/routes";
import { fromCartChange } from "@/lib/http/cart-answer";
import { cartPage, withoutRemoval } from "@/lib/http/cart-pages";
import { defineRoute } from "@/lib/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.restoreCartLines,
  async ({ actor, body: { language, removalId } }) => {
    const restored = await restoreLines(actor, removalId);
    return fromCartChange(actor, restored, withoutRemoval, () => cartPage(language));
  },
);
