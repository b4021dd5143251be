import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import type { TopUpDto } from "@/lib/contract/wallet";
import { localized } from "@/lib/i18n/localized";

type CardStateProps = {
  topUp: TopUpDto;
  /** Whether the provider's page was left for this one. */
  returned: boolean;
  /** False where the provider did not say what became of the payment. */
  known: boolean;
};

/** What is to be done, or waited for, with a payment by card. */
export function CardState({ topUp: { id, state }, returned, known }: CardStateProps) {
  const t = useTranslations("wallet.topUp");
  const locale = useLocale();
  if (state === "submitted") return <p role="status">{t("cardSubmitted")}</p>;
  if (state === "failed") return <p role="status">{t("cardFailed")}</p>;
  if (state !== "started") return null;
  return (
    <div className="flex flex-col items-start gap-4">
      {returned && <p role="status">{t(known ? "cardOpen" : "cardUnknown")}</p>}
      <div className="flex flex-wrap gap-3">
        <a
          href={localized(`/wallet/top-ups/${id}?paid=1`, locale)}
          className={buttonClass(known ? "plain" : "primary")}
        >
          {t("cardAgain")}
        </a>
        {known && (
          <form method="post" action={`/api/wallet/top-ups/${id}/pay?language=${locale}`}>
            <button className={buttonClass("primary")}>{t("cardPay")}</button>
          </form>
        )}
      </div>
    </div>
  );
}
