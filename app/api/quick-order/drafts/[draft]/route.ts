import { viewDraft } from "@/lib/cart/quick/draft/view-draft";
import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { noDraft } from "@/lib/http/quick-order-answer";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.getQuickOrderDraft,
  async ({ actor, guestId, params: { draft }, query, requestId }) => {
    const view = await viewDraft({ actor, guestId }, draft, query, { requestId });
    return view ? { kind: "ok", body: view, keep: false } : noDraft();
  },
);
