import { useLocale, useTranslations } from "next-intl";
import { BusyButton } from "@/components/layout/busy-button";
import { buttonClass } from "@/components/ui/button-class";
import { ApproximatePrice, Price } from "@/components/ui/price";
import type { RateDto } from "@/lib/contract/currency";
import type { QuickDraftDto } from "@/lib/contract/quick-order";

type CommitPanelProps = {
  view: QuickDraftDto;
  /** Minted for this page: pressing twice puts in once. */
  operationId: string;
  rate: RateDto | null;
};

/** What is ready, what it comes to, and the one thing to do. */
export function CommitPanel({ view, operationId, rate }: CommitPanelProps) {
  const t = useTranslations("quickOrder.commit");
  const locale = useLocale();
  const { ready, counts, room, draft } = view;
  if (ready.lines === 0)
    return counts.done > 0 ? null : <p className="mt-4 text-ink-soft">{t("nothing")}</p>;
  const open = counts.fixable + counts.wrong + counts.unanswered > 0;
  return (
    <section
      aria-label={t("total")}
      className="mt-5 flex flex-wrap items-center justify-between gap-4 rounded-xl bg-sheet p-4 shadow-lift"
    >
      <div>
        <p className="text-sm text-ink-soft">
          {t("ready", { lines: ready.lines, pieces: ready.pieces })}
        </p>
        <p className="text-lg font-semibold">
          {t("total")} <Price amount={ready.total} locale={locale} />
          {rate && (
            <ApproximatePrice
              min={ready.total}
              rate={rate}
              locale={locale}
              className="ml-2 text-sm font-normal text-ink-soft"
            />
          )}
        </p>
        {room < ready.lines && (
          <p className="text-sm font-medium text-amber">{t("room", { room })}</p>
        )}
        {open && <p className="text-sm text-ink-soft">{t("rest")}</p>}
      </div>
      <form
        method="post"
        action={`/api/quick-order/drafts/${draft}/commit?language=${locale}`}
        className="w-full sm:w-auto"
      >
        <input type="hidden" name="operationId" value={operationId} />
        <BusyButton
          label={t("submit", { count: ready.lines })}
          busyLabel={t("busy")}
          className={buttonClass("primary", "large", "w-full")}
        />
      </form>
    </section>
  );
}
