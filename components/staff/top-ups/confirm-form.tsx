import { useLocale, useTranslations } from "next-intl";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { buttonClass } from "@/components/ui/button-class";
import { CheckField } from "@/components/ui/check-field";
import { TextField } from "@/components/ui/text-field";
import type { StaffTopUpDetail } from "@/lib/contract/staff-money";
import { moneyText } from "@/lib/i18n/format-money";
import { toDecimal } from "@/lib/kernel/money";

type ConfirmFormProps = { topUp: StaffTopUpDetail; trouble: FormTrouble };

/** How much goes into the wallet: what it comes to is filled in, another amount needs a tick. */
export function ConfirmForm({ topUp: { id, sent, suggested }, trouble }: ConfirmFormProps) {
  const t = useTranslations("staffMoney.topUps");
  const locale = useLocale();
  const mine = trouble.form === "confirm";
  const start = suggested ? toDecimal(suggested.amount) : undefined;
  const field = mine ? trouble.field("credited", start) : start && { defaultValue: start };
  return (
    <section aria-labelledby="confirm" className="flex flex-col gap-3">
      <h2 id="confirm" className="text-lg font-semibold">
        {t("confirmTitle")}
      </h2>
      <form
        method="post"
        action={`/api/staff/top-ups/${id}/confirm?language=${locale}`}
        className="flex max-w-md flex-col gap-4"
      >
        <input type="hidden" name="form" value="confirm" />
        <TextField
          name="credited"
          label={t("creditedField")}
          hint={hint()}
          inputMode="decimal"
          autoComplete="off"
          required
          maxLength={40}
          {...field}
        />
        <CheckField name="acceptDifference" value="1" label={t("accept")} />
        <button className={buttonClass("primary", "normal", "self-start")}>{t("confirm")}</button>
      </form>
    </section>
  );

  function hint(): string {
    if (!suggested) return t("noRate", { currency: sent.currency });
    const amount = moneyText(suggested.amount, locale);
    return suggested.rateNote === null
      ? t("suggestedPlain", { amount })
      : t("suggested", { amount, rate: suggested.rateNote });
  }
}
