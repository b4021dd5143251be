import { useTranslations } from "next-intl";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { CheckField } from "@/components/ui/check-field";
import { TextField } from "@/components/ui/text-field";
import type { BankAccountDto, WarehouseDto } from "@/lib/contract/operator";
import type { Currency } from "@/lib/kernel/money";
import { DeskForm } from "../desk-form";
import { DeskPage } from "../desk-page";
import { BankAccounts } from "./bank-accounts";
import { OrderSettings, type OrderSettingsProps } from "./order-settings";
import { Warehouses } from "./warehouses";

type SettingsViewProps = {
  settings: {
    warehouses: readonly WarehouseDto[];
    ownAddresses: { allowed: boolean };
    bankAccounts: readonly BankAccountDto[];
    quote: { minutes: number };
  } & OrderSettingsProps["settings"];
  currencies: readonly Currency[];
  trouble: FormTrouble;
  done: string | null;
};

/** What the operator decides while the shop runs. */
export function SettingsView({ settings, currencies, trouble, done }: SettingsViewProps) {
  const t = useTranslations("staffMoney.settings");
  const save = useTranslations("staffMoney")("save");
  return (
    <DeskPage title={t("title")} done={done} trouble={trouble}>
      <Warehouses warehouses={settings.warehouses} trouble={trouble} />
      <DeskForm
        id="own-addresses"
        title={t("ownAddresses.title")}
        path="/api/staff/settings/own-addresses"
        submit={save}
      >
        <CheckField
          name="allowed"
          value="1"
          label={t("ownAddresses.allowed")}
          defaultChecked={settings.ownAddresses.allowed}
        />
      </DeskForm>
      <BankAccounts accounts={settings.bankAccounts} currencies={currencies} trouble={trouble} />
      <DeskForm id="quote" title={t("quote.title")} path="/api/staff/settings/quote" submit={save}>
        <TextField
          name="minutes"
          label={t("quote.minutes")}
          inputMode="numeric"
          required
          maxLength={3}
          {...(trouble.form === "quote"
            ? trouble.field("minutes")
            : { defaultValue: String(settings.quote.minutes) })}
        />
      </DeskForm>
      <OrderSettings settings={settings} trouble={trouble} />
    </DeskPage>
  );
}
