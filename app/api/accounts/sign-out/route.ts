import { accountPorts } from "@/lib/accounts/ports";
import { signOut } from "@/lib/accounts/session/own-sessions";
import { ROUTES } from "@/lib/contract/routes";
import { accountRefusal } from "@/lib/http/account-refusal";
import { defineRoute } from "@/lib/http/define-route";
import { done } from "@/lib/http/done";
import { farewellCookies } from "@/lib/http/farewell";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.signOut,
  async ({ actor, sessionId, query: { language } }) => {
    const ended = await signOut(actor, accountPorts(), sessionId);
    if (!ended.ok) return accountRefusal(actor, { reason: ended.error });
    return done("/", language, farewellCookies());
  },
);
