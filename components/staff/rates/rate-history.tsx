import { useLocale, useTranslations } from "next-intl";
import { Moment } from "@/components/ui/moment";
import type { RateRow } from "@/lib/contract/staff-money";
import { StaffTable } from "../staff-table";

/** Rates as they were written down. None is ever changed: a correction is a row of its own. */
export function RateHistory({ rows }: { rows: readonly RateRow[] }) {
  const t = useTranslations("staffMoney.rates");
  const locale = useLocale();
  return (
    <StaffTable
      caption={t("history")}
      empty={t("empty")}
      columns={[
        { key: "pair", title: t("currency") },
        { key: "rate", title: t("figure"), numeric: true },
        { key: "asOf", title: t("asOf") },
        { key: "source", title: t("source") },
        { key: "by", title: t("by") },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          pair: `1 ${row.base} → ${row.currency}`,
          rate: row.rate,
          asOf: <Moment iso={row.asOf} locale={locale} />,
          source: `${row.source} · ${row.provenance}`,
          by: (
            <>
              {row.enteredBy} · <Moment iso={row.enteredAt} locale={locale} />
            </>
          ),
        },
      }))}
    />
  );
}
