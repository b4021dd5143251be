import { fixRows } from "@/lib/cart/quick/draft/fix-rows";
import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { draftPage, noDraft } from "@/lib/http/quick-order-answer";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.fixQuickOrderRows,
  async ({ actor, guestId, params: { draft }, query, body: { edits, action }, requestId }) => {
    const { language, show, page } = query;
    const fixing = { draft, edits, action, language };
    const fixed = await fixRows({ actor, guestId }, fixing, { requestId });
    if (!fixed.ok) return noDraft();
    const back = draftPage(language, draft, { ...(show && { show }), page: String(page) });
    return { kind: "ok", body: { draft, ...fixed.value }, keep: false, page: back };
  },
);
