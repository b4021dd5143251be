import { useLocale, useTranslations } from "next-intl";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { CheckField } from "@/components/ui/check-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { currencyName } from "@/lib/i18n/currency-name";
import { CURRENCIES } from "@/lib/kernel/money";
import { DeskForm } from "../desk-form";

/** A rate to be written down. */
export function RateForm({ trouble }: { trouble: FormTrouble }) {
  const t = useTranslations("staffMoney.rates");
  const fees = useTranslations("staffMoney.fees");
  const utc = useTranslations("staffMoney")("utc");
  const locale = useLocale();
  return (
    <DeskForm id="write-rate" title={t("addTitle")} path="/api/staff/rates" submit={t("save")} main>
      <SelectField
        name="base"
        label={t("base")}
        options={[
          { value: "CNY", text: "CNY" },
          { value: "EUR", text: "EUR" },
        ]}
        {...trouble.field("base")}
      />
      <TextField
        name="rate"
        label={t("rate")}
        inputMode="decimal"
        autoComplete="off"
        required
        maxLength={30}
        {...trouble.field("rate")}
      />
      <SelectField
        name="currency"
        label={t("currency")}
        options={CURRENCIES.map((code) => ({
          value: code,
          text: `${code} · ${currencyName(code, locale)}`,
        }))}
        {...trouble.field("currency", "VND")}
      />
      <TextField
        type="datetime-local"
        name="asOf"
        label={t("asOf")}
        hint={`${fees("fromHint")} ${utc}`}
        {...trouble.field("asOf")}
      />
      <CheckField name="acceptJumps" value="1" label={t("accept")} />
    </DeskForm>
  );
}
