import { useTranslations } from "next-intl";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { fen, toDecimal } from "@/lib/kernel/money";
import { DeskForm } from "../desk-form";

export type OrderSettingsProps = {
  settings: {
    payment: { mode: "automatic" | "release"; secondAboveMinor: number | null };
    placing: "single" | "batch";
    tolerance: { minor: number };
  };
  trouble: FormTrouble;
};

/** How orders are placed, when merchants are paid, and how much dearer is borne without asking. */
export function OrderSettings({ settings, trouble }: OrderSettingsProps) {
  const t = useTranslations("staffOrders.settings");
  const save = useTranslations("staffMoney")("save");
  const { payment, placing, tolerance } = settings;
  const field = (form: string, name: string, value: string) =>
    trouble.form === form ? trouble.field(name, value) : { defaultValue: value };
  const second = payment.secondAboveMinor === null ? "" : toDecimal(fen(payment.secondAboveMinor));
  return (
    <>
      <DeskForm
        id="payment"
        title={t("payment.title")}
        path="/api/staff/settings/payment"
        submit={save}
      >
        <SelectField
          name="mode"
          label={t("payment.mode")}
          options={(["automatic", "release"] as const).map((value) => ({
            value,
            text: t(`payment.${value}`),
          }))}
          {...field("payment", "mode", payment.mode)}
        />
        <TextField
          name="secondAbove"
          label={t("payment.secondAbove")}
          hint={t("payment.secondHint")}
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          {...field("payment", "secondAbove", second)}
        />
      </DeskForm>
      <DeskForm
        id="placing"
        title={t("placing.title")}
        path="/api/staff/settings/placing"
        submit={save}
      >
        <SelectField
          name="strategy"
          label={t("placing.strategy")}
          options={(["single", "batch"] as const).map((value) => ({
            value,
            text: t(`placing.${value}`),
          }))}
          {...field("placing", "strategy", placing)}
        />
      </DeskForm>
      <DeskForm
        id="price-tolerance"
        title={t("tolerance.title")}
        path="/api/staff/settings/price-tolerance"
        submit={save}
      >
        <TextField
          name="tolerance"
          label={t("tolerance.amount")}
          hint={t("tolerance.hint")}
          inputMode="decimal"
          autoComplete="off"
          required
          maxLength={40}
          {...field("price-tolerance", "tolerance", toDecimal(fen(tolerance.minor)))}
        />
      </DeskForm>
    </>
  );
}
