import { useTranslations } from "next-intl";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { TextField } from "@/components/ui/text-field";
import { DeskForm } from "../desk-form";
import { SpanFields } from "../span-fields";

/** Figures of a rate: grams are whole, prices in yuan as typed. */
const FIGURES = [
  { name: "firstGrams", mode: "numeric" },
  { name: "first", mode: "decimal" },
  { name: "stepGrams", mode: "numeric" },
  { name: "step", mode: "decimal" },
] as const;

/** A new forwarding rate. */
export function ForwardingForm({ trouble }: { trouble: FormTrouble }) {
  const t = useTranslations("staffMoney.forwarding");
  const add = useTranslations("staffMoney")("add");
  return (
    <DeskForm id="add-rate" title={t("addTitle")} path="/api/staff/forwarding" submit={add} main>
      <TextField
        name="country"
        label={t("country")}
        hint={t("countryHint")}
        required
        maxLength={2}
        {...trouble.field("country")}
      />
      <TextField name="name" label={t("name")} required maxLength={80} {...trouble.field("name")} />
      {FIGURES.map(({ name, mode }) => (
        <TextField
          key={name}
          name={name}
          label={t(name)}
          inputMode={mode}
          required
          maxLength={12}
          {...trouble.field(name)}
        />
      ))}
      <TextField
        name="volumeDivisor"
        label={t("divisor")}
        hint={t("divisorHint")}
        inputMode="numeric"
        required
        maxLength={6}
        {...trouble.field("volumeDivisor", "5000")}
      />
      <SpanFields trouble={trouble} />
    </DeskForm>
  );
}
