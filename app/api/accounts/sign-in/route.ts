import { accountPorts } from "@/lib/accounts/ports";
import { signIn } from "@/lib/accounts/session/sign-in";
import { ROUTES } from "@/lib/contract/routes";
import { accountRefusal } from "@/lib/http/account-refusal";
import { defineRoute } from "@/lib/http/define-route";
import { senderOf } from "@/lib/http/sender";
import { welcome } from "@/lib/http/welcome";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.signIn,
  async ({
    actor,
    sessionId,
    guestId,
    headers,
    query: { language },
    body: { email, password, back, then },
  }) => {
    const sender = senderOf(headers, sessionId);
    const arrived = await signIn(actor, accountPorts(), { email, password, sender });
    if (!arrived.ok) return accountRefusal(actor, arrived.error);
    return welcome(arrived.value, { guestId, language, back, then });
  },
);
