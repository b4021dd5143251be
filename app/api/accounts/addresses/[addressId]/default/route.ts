import { chooseAddress } from "@/lib/accounts/address/change-addresses";
import { accountPorts } from "@/lib/accounts/ports";
import { ROUTES } from "@/lib/contract/routes";
import { accountRefusal } from "@/lib/http/account-refusal";
import { defineRoute } from "@/lib/http/define-route";
import { done } from "@/lib/http/done";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.chooseAddress,
  async ({ actor, params: { addressId }, query: { language } }) => {
    const chosen = await chooseAddress(actor, accountPorts(), addressId);
    if (!chosen.ok) return accountRefusal(actor, { reason: chosen.error });
    return done("/account/addresses?done=chosen", language);
  },
);
