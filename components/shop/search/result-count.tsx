import { useTranslations } from "next-intl";

/** The upstream counts no further than this. */
const COUNT_CAP = 2000;

/** How many offers there are, as far as the marketplace says. */
export function ResultCount({ total }: { total: number | null }) {
  const t = useTranslations("search");
  const text =
    total === null
      ? t("countUnknown")
      : total >= COUNT_CAP
        ? t("countCapped", { count: COUNT_CAP })
        : t("count", { count: total });
  return <p className="text-sm text-ink-faint">{text}</p>;
}
