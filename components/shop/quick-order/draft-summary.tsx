import { useLocale, useTranslations } from "next-intl";
import { RetryLink } from "@/components/layout/retry-link";
import { buttonClass } from "@/components/ui/button-class";
import type { QuickDraftDto } from "@/lib/contract/quick-order";
import { localized } from "@/lib/i18n/localized";
import { draftAddress } from "./draft-address";

/** How the rows stand together, and what became of those that are not shown. */
export function DraftSummary({ view }: { view: QuickDraftDto }) {
  const t = useTranslations("quickOrder.draft");
  const locale = useLocale();
  const { counts, draft, show } = view;
  const { ok, fixable, wrong, unanswered, leftOut, done } = counts;
  const count = ok + fixable + wrong + unanswered;
  return (
    <div className="mt-5 flex flex-col gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 className="text-lg font-semibold">{t("title")}</h2>
        <a href={localized("/quick-order", locale)} className="underline underline-offset-4">
          {t("another")}
        </a>
      </div>
      <p data-summary>{t("summary", { count, ok, fixable, wrong })}</p>
      {done > 0 && <p className="text-ink-soft">{t("done", { count: done })}</p>}
      {unanswered > 0 && (
        <div role="alert" className="flex flex-wrap items-center gap-3">
          <p className="font-medium text-amber">{t("unanswered", { count: unanswered })}</p>
          <RetryLink
            href={draftAddress({ draft, show }, locale)}
            label={t("again")}
            busyLabel={t("checking")}
          />
        </div>
      )}
      {leftOut > 0 && (
        <form
          method="post"
          action={`/api/quick-order/drafts/${draft}/rows?language=${locale}`}
          className="flex flex-wrap items-center gap-3"
        >
          <span className="text-ink-soft">{t("leftOut", { count: leftOut })}</span>
          <button name="do" value="restore" className={buttonClass("quiet", "small")}>
            {t("putBack")}
          </button>
        </form>
      )}
    </div>
  );
}
