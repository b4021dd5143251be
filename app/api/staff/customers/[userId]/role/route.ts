import { accountPorts } from "@/lib/accounts/ports";
import { editCustomer } from "@/lib/accounts/staff/edit-customer";
import { ROUTES } from "@/lib/contract/routes";
import { accountRefusal } from "@/lib/http/account-refusal";
import { defineRoute } from "@/lib/http/define-route";
import { done } from "@/lib/http/done";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.changeRole,
  async ({ actor, params: { userId }, query: { language }, body: { role } }) => {
    const edited = await editCustomer(actor, accountPorts(), userId, { kind: "role", role });
    if (!edited.ok) return accountRefusal(actor, { reason: edited.error });
    return done("/staff/customers?done=roleChanged", language);
  },
);
