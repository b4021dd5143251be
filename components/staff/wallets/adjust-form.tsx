import { useTranslations } from "next-intl";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { DeskForm } from "../desk-form";

type AdjustFormProps = { userId: string; operationId: string; trouble: FormTrouble };

/** Correcting a wallet by hand: never without a reason, which its owner reads. */
export function AdjustForm({ userId, operationId, trouble }: AdjustFormProps) {
  const t = useTranslations("staffMoney.wallets");
  return (
    <DeskForm
      id="adjust"
      title={t("adjustTitle")}
      path={`/api/staff/wallets/${userId}/adjustments`}
      submit={t("adjust")}
      main
    >
      <input type="hidden" name="operationId" value={operationId} />
      <SelectField
        name="direction"
        label={t("direction")}
        options={[
          { value: "in", text: t("in") },
          { value: "out", text: t("out") },
        ]}
        {...trouble.field("direction")}
      />
      <TextField
        name="amount"
        label={t("amount")}
        inputMode="decimal"
        autoComplete="off"
        required
        maxLength={40}
        {...trouble.field("amount")}
      />
      <TextField
        name="reason"
        label={t("reason")}
        required
        minLength={3}
        maxLength={500}
        {...trouble.field("reason")}
      />
    </DeskForm>
  );
}
