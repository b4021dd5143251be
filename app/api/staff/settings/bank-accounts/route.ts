import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { done } from "@/lib/http/done";
import { moneyRefusal } from "@/lib/http/money-refusal";
import { editOperatorSetting } from "@/lib/operator/edit-setting";
import { withBankAccount } from "@/lib/operator/setting-lists";
import { staffPorts } from "@/lib/staff/ports";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.saveBankAccount,
  async ({ actor, body, query: { language } }) => {
    const saved = await editOperatorSetting(actor, staffPorts(), "bank_accounts", (now) =>
      withBankAccount(now, body),
    );
    return saved.ok
      ? done("/staff/settings?done=saved", language)
      : moneyRefusal(actor, saved.error);
  },
);
