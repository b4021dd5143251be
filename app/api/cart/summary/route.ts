import { readCartSummary } from "@/lib/cart/read-summary";
import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { hintCookie } from "@/lib/http/hint-cookie";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.getCartSummary,
  async ({ actor }) => {
    const summary = await readCartSummary(actor);
    const signedIn = actor.kind !== "guest";
    const cookies = [hintCookie({ cartLines: summary.lines, signedIn })];
    return { kind: "ok", body: summary, keep: false, cookies };
  },
);
