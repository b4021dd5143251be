import { commitDraft } from "@/lib/cart/quick/order/commit-draft";
import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { hintCookie } from "@/lib/http/hint-cookie";
import { commitRefusal, draftPage } from "@/lib/http/quick-order-answer";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.commitQuickOrder,
  async ({ actor, guestId, params, query: { language }, body: { operationId }, requestId }) => {
    const committing = { ...params, operationId, language };
    const done = await commitDraft({ actor, guestId }, committing, { requestId });
    if (!done.ok) return commitRefusal(actor, done.error);
    const { lines, order } = done.value;
    return {
      kind: "ok",
      body: done.value,
      keep: false,
      page: draftPage(language, params.draft, { order }),
      cookies: [hintCookie({ cartLines: lines, signedIn: actor.kind !== "guest" })],
    };
  },
);
