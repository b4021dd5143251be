import { accountPorts } from "@/lib/accounts/ports";
import { signUp } from "@/lib/accounts/session/sign-up";
import { ROUTES } from "@/lib/contract/routes";
import { accountRefusal } from "@/lib/http/account-refusal";
import { defineRoute } from "@/lib/http/define-route";
import { senderOf } from "@/lib/http/sender";
import { welcome } from "@/lib/http/welcome";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.signUp,
  async ({
    actor,
    sessionId,
    guestId,
    headers,
    query: { language },
    body: { back, then, ...given },
  }) => {
    const sender = senderOf(headers, sessionId);
    const arrived = await signUp(actor, accountPorts(), { ...given, language, sender });
    if (!arrived.ok) return accountRefusal(actor, arrived.error);
    return welcome(arrived.value, { guestId, language, back, then });
  },
);
