import { useLocale, useTranslations } from "next-intl";
import { StatementRows } from "@/components/layout/statement-rows";
import { buttonClass } from "@/components/ui/button-class";
import type { RateDto } from "@/lib/contract/currency";
import type { Statement, StatementFilter, StatementKind, TopUpDto } from "@/lib/contract/wallet";
import { localized } from "@/lib/i18n/localized";
import type { Money } from "@/lib/kernel/money";
import { walletAddress, type WalletPlace } from "@/lib/query/wallet-address";
import { BalancePanel } from "./balance-panel";
import { StatementFilterForm } from "./statement-filter-form";
import { subjectPage } from "./subject-page";
import { TopUpList } from "./top-up-list";

type WalletViewProps = {
  wallet: {
    balance: { available: Money; held: Money };
    statement: Statement;
    topUps: { rows: TopUpDto[]; older: string | null };
  };
  place: WalletPlace & { filter: StatementFilter };
  kinds: readonly StatementKind[];
  rate: RateDto | null;
};

/** A shopper's wallet. Everything on it is links and plain forms. */
export function WalletView({ wallet, place, kinds, rate }: WalletViewProps) {
  const t = useTranslations("wallet");
  const locale = useLocale();
  const { statement, topUps, balance } = wallet;
  const narrowed = Object.values(place.filter).some((value) => value !== undefined);
  const to = (next: WalletPlace) => localized(walletAddress({ ...place, ...next }), locale);
  return (
    <div className="flex max-w-4xl flex-col gap-10 pt-6">
      <section className="flex flex-col gap-5">
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        <BalancePanel {...balance} rate={rate} />
        <a
          href={localized("/wallet/top-up", locale)}
          className={buttonClass("primary", "large", "self-start")}
        >
          {t("add")}
        </a>
      </section>
      <section className="flex flex-col gap-3" aria-labelledby="top-ups">
        <h2 id="top-ups" className="text-xl font-semibold">
          {t("topUps.title")}
        </h2>
        {topUps.rows.length === 0 ? (
          <p className="text-ink-soft">{t("topUps.empty")}</p>
        ) : (
          <TopUpList topUps={topUps.rows} />
        )}
        {topUps.older !== null && (
          <a
            href={to({ topUps: topUps.older })}
            className={buttonClass("plain", "normal", "self-start")}
          >
            {t("topUps.older")}
          </a>
        )}
      </section>
      <section className="flex flex-col gap-4" aria-labelledby="statement">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 id="statement" className="text-xl font-semibold">
            {t("statement.title")}
          </h2>
          {(statement.lines.length > 0 || narrowed) && (
            <a
              href={walletAddress({ filter: place.filter }, "/api/wallet/statement.csv")}
              className={buttonClass("quiet")}
              download
            >
              {t("statement.export")}
            </a>
          )}
        </div>
        <StatementFilterForm filter={place.filter} kinds={kinds} />
        {statement.lines.length === 0 ? (
          <p role="status" className="text-ink-soft">
            {t(narrowed ? "statement.emptyFiltered" : "statement.empty")}
          </p>
        ) : (
          <StatementRows
            lines={statement.lines}
            subjectPage={(subject) => subjectPage(subject, locale)}
          />
        )}
        <div className="flex gap-2">
          {place.before != null && (
            <a href={to({ before: null })} className={buttonClass()}>
              {t("statement.newest")}
            </a>
          )}
          {statement.older !== null && (
            <a href={to({ before: statement.older })} rel="next" className={buttonClass()}>
              {t("statement.older")}
            </a>
          )}
        </div>
      </section>
    </div>
  );
}
