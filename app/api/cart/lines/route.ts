import { addLines } from "@/lib/cart/add-lines";
import { ROUTES } from "@/lib/contract/routes";
import { fromCartChange } from "@/lib/http/cart-answer";
import { cartPage, withoutRemoval } from "@/lib/http/cart-pages";
import { defineRoute } from "@/lib/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.addCartLines,
  async ({ actor, body: { operationId, language, lines }, requestId }) => {
    const wanted = lines.map(({ market, productId, skuKey, quantity }) => ({
      ref: { market, id: productId },
      skuKey,
      quantity,
    }));
    const added = await addLines(actor, { operationId, language, lines: wanted }, { requestId });
    return fromCartChange(actor, added, withoutRemoval, () => cartPage(language));
  },
);
