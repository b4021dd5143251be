import { useLocale, useTranslations } from "next-intl";
import { BusyButton } from "@/components/layout/busy-button";
import { LinkTabs } from "@/components/shop/lists/link-tabs";
import { buttonClass } from "@/components/ui/button-class";
import type { QuickDraftDto } from "@/lib/contract/quick-order";
import { draftAddress } from "./draft-address";
import { OrderRow } from "./order-row";

type DraftRowsProps = {
  view: QuickDraftDto;
  /** Whether somebody asked for these rows; else the page shows what needs them most. */
  asked: boolean;
};

/** The rows, a page at a time, in one form: whatever is pressed, all that was typed counts. */
export function DraftRows({ view, asked }: DraftRowsProps) {
  const t = useTranslations("quickOrder.draft");
  const locale = useLocale();
  const { draft, counts, show, page, pages, rows } = view;
  const problems = counts.fixable + counts.wrong + counts.unanswered;
  const tabs = [
    { show: "problems" as const, name: t("problems", { count: problems }) },
    { show: "ready" as const, name: t("ready", { count: counts.ok }) },
    { show: "all" as const, name: t("all", { count: problems + counts.ok }) },
  ];
  const query = new URLSearchParams({
    language: locale,
    page: String(page),
    ...(asked && { show }),
  });
  return (
    <div className="mt-6">
      <LinkTabs
        label={t("tabs")}
        tabs={tabs.map((tab) => ({
          href: draftAddress({ draft, show: tab.show }, locale),
          name: tab.name,
          current: tab.show === show,
        }))}
      />
      {rows.length === 0 ? (
        <p className="mt-4 text-ink-soft">{t("none")}</p>
      ) : (
        <form
          method="post"
          action={`/api/quick-order/drafts/${draft}/rows?${query.toString()}`}
          className="mt-4"
        >
          <div className="flex flex-wrap gap-2 pb-4">
            <BusyButton
              name="do"
              value="save"
              label={t("save")}
              busyLabel={t("saving")}
              className={buttonClass("plain")}
            />
            {counts.wrong > 0 && (
              <button name="do" value="drop_wrong" className={buttonClass("quiet")}>
                {t("dropWrong")}
              </button>
            )}
          </div>
          <ol>
            {rows.map((row) => (
              <OrderRow key={row.n} row={row} />
            ))}
          </ol>
        </form>
      )}
      {pages > 1 && <RowPages view={view} />}
    </div>
  );
}

function RowPages({ view: { draft, show, page, pages } }: { view: QuickDraftDto }) {
  const t = useTranslations("quickOrder.draft");
  const locale = useLocale();
  const to = (target: number) => draftAddress({ draft, show, page: target }, locale);
  return (
    <nav
      aria-label={t("pages")}
      className="flex flex-wrap items-center gap-3 border-t border-line pt-5"
    >
      {page > 1 && (
        <a href={to(page - 1)} rel="prev" className={buttonClass()}>
          {t("previous")}
        </a>
      )}
      <span className="tabular text-sm text-ink-soft">{t("page", { page, pages })}</span>
      {page < pages && (
        <a href={to(page + 1)} rel="next" className={buttonClass()}>
          {t("next")}
        </a>
      )}
    </nav>
  );
}
