import { useLocale, useTranslations } from "next-intl";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { Badge } from "@/components/ui/badge";
import { Moment } from "@/components/ui/moment";
import type { RateDto } from "@/lib/contract/currency";
import type { RateRow } from "@/lib/contract/staff-money";
import { currencyName } from "@/lib/i18n/currency-name";
import { DeskPage } from "../desk-page";
import { OlderLink } from "../older-link";
import { StaffTable } from "../staff-table";
import { RateForm } from "./rate-form";
import { RateHistory } from "./rate-history";
import { rateFigure } from "./rate-figure";

type RatePageProps = {
  /** What one yuan is now in every currency that has a rate. */
  now: readonly RateDto[];
  history: { rows: readonly RateRow[]; older: string | null };
  trouble: FormTrouble;
  done: string | null;
};

const TONES = { current: "jade", old: "amber", example: "amber" } as const;

/** What a yuan is in other currencies: now, to be written down, and as it was. */
export function RatePage({ now, history, trouble, done }: RatePageProps) {
  const t = useTranslations("staffMoney.rates");
  const locale = useLocale();
  return (
    <DeskPage title={t("title")} done={done} trouble={trouble}>
      <h2 className="text-lg font-semibold">{t("now")}</h2>
      <StaffTable
        caption={t("now")}
        empty={t("noneNow")}
        columns={[
          { key: "currency", title: t("currency") },
          { key: "rate", title: t("figure"), numeric: true },
          { key: "state", title: t("state") },
          { key: "source", title: t("source") },
          { key: "asOf", title: t("asOf") },
        ]}
        rows={now.map((rate) => ({
          key: rate.to,
          cells: {
            currency: `${rate.to} · ${currencyName(rate.to, locale)}`,
            rate: rateFigure(rate),
            state: <Badge tone={TONES[rate.state]}>{t(`states.${rate.state}`)}</Badge>,
            source: rate.sources.map((source) => t(`sources.${source}`)).join(", "),
            asOf: <Moment iso={rate.asOf} locale={locale} />,
          },
        }))}
      />
      <RateForm trouble={trouble} />
      <h2 className="text-lg font-semibold">{t("history")}</h2>
      <RateHistory rows={history.rows} />
      <OlderLink path="/staff/rates" cursor={history.older} />
    </DeskPage>
  );
}
