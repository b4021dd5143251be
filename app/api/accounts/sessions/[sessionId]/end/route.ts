import { accountPorts } from "@/lib/accounts/ports";
import { endOwnSession } from "@/lib/accounts/session/own-sessions";
import { ROUTES } from "@/lib/contract/routes";
import { accountRefusal } from "@/lib/http/account-refusal";
import { defineRoute } from "@/lib/http/define-route";
import { done } from "@/lib/http/done";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.endSession,
  async ({ actor, params: { sessionId }, query: { language } }) => {
    const ended = await endOwnSession(actor, accountPorts(), sessionId);
    if (!ended.ok) return accountRefusal(actor, { reason: ended.error });
    return done("/account/sessions?done=ended", language);
  },
);
