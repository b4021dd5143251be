import { applySuggestion } from "@/lib/cart/apply-suggestion";
import { ROUTES } from "@/lib/contract/routes";
import { fromCartChange } from "@/lib/http/cart-answer";
import { cartPageAfter } from "@/lib/http/cart-pages";
import { defineRoute } from "@/lib/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.applyCartSuggestion,
  async ({ actor, body: { language, merchantKey, changes }, requestId }) => {
    const accepted = { merchantKey, changes };
    const applied = await applySuggestion(actor, accepted, language, { requestId });
    return fromCartChange(
      actor,
      applied,
      (change) => change,
      ({ removalId }) => cartPageAfter(language, removalId),
    );
  },
);
