import { useLocale, useTranslations } from "next-intl";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { buttonClass } from "@/components/ui/button-class";
import { TextField } from "@/components/ui/text-field";

/** Turning a top-up down: never without a reason. */
export function RejectForm({ id, trouble }: { id: string; trouble: FormTrouble }) {
  const t = useTranslations("staffMoney.topUps");
  const locale = useLocale();
  return (
    <section aria-labelledby="reject" className="flex flex-col gap-3">
      <h2 id="reject" className="text-lg font-semibold">
        {t("rejectTitle")}
      </h2>
      <form
        method="post"
        action={`/api/staff/top-ups/${id}/reject?language=${locale}`}
        className="flex max-w-md flex-col gap-4"
      >
        <input type="hidden" name="form" value="reject" />
        <TextField
          name="reason"
          label={t("rejectReason")}
          required
          minLength={3}
          maxLength={500}
          {...(trouble.form === "reject" && trouble.field("reason"))}
        />
        <button className={buttonClass("plain", "normal", "self-start")}>{t("reject")}</button>
      </form>
    </section>
  );
}
