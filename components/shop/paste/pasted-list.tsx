import { useTranslations } from "next-intl";
import type { PastedDto } from "@/lib/contract/pasted";
import type { messages } from "@/lib/i18n/messages/en";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { OfferCard } from "../offer-card";
import { PastedActions } from "./pasted-actions";
import { PastedWords } from "./pasted-words";

type PastedListProps = {
  pasted: PastedDto[];
  locale: string;
  cardWords: (typeof messages)["search"]["card"];
  rate: ExchangeRate | null;
};

type Entry = Exclude<PastedDto, { kind: "left_out" }>;

/** Everything that was pasted, each with its place, its goods or its reason, and the way on. */
export function PastedList({ pasted, locale, cardWords, rate }: PastedListProps) {
  const t = useTranslations("paste");
  const reason = useTranslations("finding.paste");
  const entries = pasted.filter((entry): entry is Entry => entry.kind !== "left_out");
  const leftOut = pasted.find((entry) => entry.kind === "left_out");
  const found = entries.filter(({ kind }) => kind === "found").length;
  return (
    <section aria-label={t("results")} className="mt-8 max-w-3xl">
      <p className="text-sm text-ink-faint">{t("found", { found, count: entries.length })}</p>
      <ol className="mt-4 flex flex-col divide-y divide-line">
        {entries.map((entry, index) => (
          <li key={index} data-end={entry.kind} className="flex flex-wrap gap-x-6 gap-y-3 py-5">
            <div className="min-w-0 flex-1 basis-64">
              <p className="tabular text-xs text-ink-faint">{t("line", { line: entry.line })}</p>
              <p className="mt-1 font-medium [overflow-wrap:anywhere]">{entry.text}</p>
              <div className="mt-1 text-sm text-ink-soft">
                <PastedWords end={entry} />
              </div>
              <div className="mt-3 flex flex-wrap gap-2 empty:hidden">
                <PastedActions end={entry} />
              </div>
            </div>
            {entry.kind === "found" && (
              <div className="w-44 shrink-0">
                <OfferCard
                  offer={entry.card}
                  words={cardWords}
                  locale={locale}
                  level={2}
                  rate={rate}
                  sizes="11rem"
                />
              </div>
            )}
          </li>
        ))}
      </ol>
      {leftOut && (
        <p role="status" className="mt-4 text-sm text-amber">
          {reason("left_out", { count: leftOut.count })}
        </p>
      )}
    </section>
  );
}
