import { useLocale, useTranslations } from "next-intl";
import { Moment } from "@/components/ui/moment";
import { Price } from "@/components/ui/price";
import type { TopUpDto } from "@/lib/contract/wallet";

/** The figures of a top-up, and why it was rejected. */
export function TopUpFacts({ topUp }: { topUp: TopUpDto }) {
  const t = useTranslations("wallet.topUp");
  const locale = useLocale();
  const { sent, credited, rateNote, reason, createdAt } = topUp;
  return (
    <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-[max-content_1fr]">
      <dt className="text-ink-soft">{t("sent")}</dt>
      <dd>
        <Price amount={sent} locale={locale} className="text-lg font-semibold" />
      </dd>
      {credited && (
        <>
          <dt className="text-ink-soft">{t("credited")}</dt>
          <dd>
            <Price amount={credited} locale={locale} className="text-lg font-semibold" />
          </dd>
        </>
      )}
      {rateNote !== null && (
        <>
          <dt className="text-ink-soft">{t("rate")}</dt>
          <dd className="tabular wrap-anywhere">{rateNote}</dd>
        </>
      )}
      {reason !== null && (
        <>
          <dt className="text-ink-soft">{t("reason")}</dt>
          <dd className="font-medium wrap-anywhere whitespace-pre-line">{reason}</dd>
        </>
      )}
      <dt className="text-ink-soft">{t("began")}</dt>
      <dd>
        <Moment iso={createdAt} locale={locale} />
      </dd>
    </dl>
  );
}
