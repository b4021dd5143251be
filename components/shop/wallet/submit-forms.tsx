import { useLocale, useTranslations } from "next-intl";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { buttonClass } from "@/components/ui/button-class";
import { FieldFrame, describedBy } from "@/components/ui/field-frame";

type SubmitFormsProps = {
  id: string;
  submitted: boolean;
  hasVoucher: boolean;
  trouble: FormTrouble;
};

const TYPES = "image/jpeg,image/png,image/webp,image/gif,image/avif";

/** Saying that a transfer was sent, with its receipt or without; and taking the top-up back. */
export function SubmitForms({ id, submitted, hasVoucher, trouble }: SubmitFormsProps) {
  const t = useTranslations("wallet.topUp");
  const locale = useLocale();
  const path = (act: string) => `/api/wallet/top-ups/${id}/${act}?language=${locale}`;
  const { error } = trouble.field("file");
  const frame = {
    id: "voucher",
    label: t("submit.voucher"),
    hint: t("submit.voucherHint"),
    error,
  };
  return (
    <section aria-labelledby="sent" className="flex flex-col gap-4">
      <h2 id="sent" className="text-xl font-semibold">
        {t("submit.heading")}
      </h2>
      <form
        method="post"
        action={path("voucher")}
        encType="multipart/form-data"
        className="flex flex-col items-start gap-4"
      >
        <FieldFrame {...frame}>
          <input
            type="file"
            id="voucher"
            name="file"
            accept={TYPES}
            required
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy(frame)}
            className="max-w-full text-sm file:mr-3 file:min-h-11 file:rounded-lg file:border-0 file:bg-well file:px-4 file:font-semibold file:text-ink"
          />
        </FieldFrame>
        <button className={buttonClass("primary")}>
          {t(hasVoucher ? "submit.replace" : "submit.send")}
        </button>
      </form>
      {!submitted && (
        <form method="post" action={path("voucher")}>
          <button className={buttonClass()}>{t("submit.without")}</button>
        </form>
      )}
      <form method="post" action={path("cancel")} className="flex flex-wrap items-center gap-3">
        <button className={buttonClass("quiet")}>{t("cancel")}</button>
        <p className="text-sm text-ink-soft">{t("cancelHint")}</p>
      </form>
    </section>
  );
}
