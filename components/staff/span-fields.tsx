import { useTranslations } from "next-intl";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { TextField } from "@/components/ui/text-field";

/** From when and until when a new rule holds, to the minute in UTC; both may stay empty. */
export function SpanFields({ trouble }: { trouble: FormTrouble }) {
  const t = useTranslations("staffMoney.fees");
  const utc = useTranslations("staffMoney")("utc");
  return (
    <>
      <TextField
        type="datetime-local"
        name="validFrom"
        label={t("from")}
        hint={`${t("fromHint")} ${utc}`}
        {...trouble.field("validFrom")}
      />
      <TextField
        type="datetime-local"
        name="validUntil"
        label={t("until")}
        hint={`${t("untilHint")} ${utc}`}
        {...trouble.field("validUntil")}
      />
    </>
  );
}
