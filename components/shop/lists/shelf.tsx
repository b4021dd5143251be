import { useLocale } from "next-intl";
import { StaleAnswer } from "@/components/layout/stale-answer";
import type { FreshnessDto } from "@/lib/contract/common";
import { localized } from "@/lib/i18n/localized";

type ShelfProps = {
  title: string;
  /** The page that shows all of it, without a language. */
  path: string;
  allLabel: string;
  freshness: FreshnessDto;
  children: React.ReactNode;
};

/** A short row of goods under a heading, and the way to all of them. */
export function Shelf({ title, path, allLabel, freshness, children }: ShelfProps) {
  return (
    <section aria-label={title} className="mt-14">
      <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="text-xl font-semibold">{title}</h2>
        <a
          href={localized(path, useLocale())}
          className="inline-flex min-h-9 items-center text-sm font-medium text-seal-text underline-offset-4 hover:underline"
        >
          {allLabel}
        </a>
      </div>
      {freshness.state === "stale" && (
        <div className="mb-4">
          <StaleAnswer freshness={freshness} />
        </div>
      )}
      {children}
    </section>
  );
}
