import { useTranslations } from "next-intl";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { MARKETS } from "@/lib/kernel/offer-ref";
import { DeskForm } from "../desk-form";
import { SpanFields } from "../span-fields";

/** A new service fee. */
export function FeeForm({ trouble }: { trouble: FormTrouble }) {
  const t = useTranslations("staffMoney.fees");
  const add = useTranslations("staffMoney")("add");
  return (
    <DeskForm id="add-fee" title={t("addTitle")} path="/api/staff/fees" submit={add} main>
      <TextField name="name" label={t("name")} required maxLength={80} {...trouble.field("name")} />
      <TextField
        name="percent"
        label={t("percent")}
        inputMode="decimal"
        required
        maxLength={6}
        {...trouble.field("percent")}
      />
      <TextField
        name="minimum"
        label={t("minimum")}
        inputMode="decimal"
        required
        maxLength={12}
        {...trouble.field("minimum", "0")}
      />
      <SelectField
        name="scope"
        label={t("scope")}
        options={[
          { value: "checkout", text: t("scopes.checkout") },
          { value: "merchant", text: t("scopes.merchant") },
        ]}
        {...trouble.field("scope")}
      />
      <SelectField
        name="market"
        label={t("market")}
        options={[
          { value: "", text: t("both") },
          ...MARKETS.map((market) => ({ value: market, text: market })),
        ]}
        {...trouble.field("market")}
      />
      <SpanFields trouble={trouble} />
    </DeskForm>
  );
}
