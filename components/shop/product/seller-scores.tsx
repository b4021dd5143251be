import { useLocale, useTranslations } from "next-intl";
import { numberText } from "@/components/ui/number-text";
import type { OfferDto } from "@/lib/contract/offer";

type Score = OfferDto["seller"]["scores"][number];

const PERCENTS: readonly Score["kind"][] = ["repeat_purchase", "on_time_48h", "quality_refund"];

type SellerScoresProps = {
  scores: Score[];
  /** The heading level that fits the page around it. */
  level: 2 | 3;
};

/** How the marketplace rates a merchant: each score as figures, with a bar beside it. */
export function SellerScores({ scores, level }: SellerScoresProps) {
  const t = useTranslations("product.seller");
  const Heading = `h${level}` as const;
  return (
    <div>
      <Heading className="mb-3 text-sm font-normal tracking-normal text-ink-soft">
        {t("scores")}
      </Heading>
      <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
        {scores.map((score) => (
          <ScoreRow key={score.kind} score={score} />
        ))}
      </dl>
    </div>
  );
}

/** A percentage fills its bar by 100, a score by 5; a medal is a rank and has no bar. */
function ScoreRow({ score: { kind, value } }: { score: Score }) {
  const t = useTranslations("product.seller");
  const figure = numberText(value, useLocale());
  const percent = PERCENTS.includes(kind);
  const filled = Math.max(0, Math.min(1, value / (percent ? 100 : 5)));
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-3 text-sm">
      <dt className="text-ink-soft">{t(`kinds.${kind}`)}</dt>
      <dd className="tabular font-medium">
        {kind === "trade_medal"
          ? t("level", { value: figure })
          : t(percent ? "percent" : "outOfFive", { value: figure })}
      </dd>
      {kind !== "trade_medal" && (
        <span aria-hidden className="col-span-2 mt-1 h-1 overflow-hidden rounded-full bg-line">
          <span
            className="block h-full rounded-full bg-ink-faint"
            style={{ width: `${Math.round(filled * 100)}%` }}
          />
        </span>
      )}
    </div>
  );
}
