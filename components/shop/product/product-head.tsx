import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { EnglishMark } from "@/components/ui/english-mark";
import { numberText } from "@/components/ui/number-text";
import { titleLanguage } from "@/components/ui/text-language";
import type { OfferDto } from "@/lib/contract/offer";
import { languageOfTitle } from "@/lib/i18n/text-language";

type ProductHeadProps = { offer: OfferDto; /** Marks it as a favourite. */ heart: React.ReactNode };

/** Title, the Chinese original one click away, badges, sales, and the way to the marketplace. */
export function ProductHead({ offer, heart }: ProductHeadProps) {
  const t = useTranslations("product");
  const words = useTranslations("search.card");
  const badge = useTranslations("search.card.badges");
  const locale = useLocale();
  const title = offer.title ?? offer.originalTitle ?? t("untitled");
  const inEnglish = locale !== "en" && locale !== "zh" && languageOfTitle(title, locale) === "en";
  const original = offer.originalTitle === title ? null : offer.originalTitle;
  return (
    <header className="flex flex-col gap-3">
      {offer.badges.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {offer.badges.map((name) => (
            <li key={name} className="flex">
              <Badge>{badge(name)}</Badge>
            </li>
          ))}
        </ul>
      )}
      <h1
        className="text-xl font-semibold wrap-anywhere sm:text-2xl"
        {...titleLanguage(title, locale)}
      >
        {inEnglish && <EnglishMark label={words("inEnglish")} />}
        {title}
      </h1>
      {original !== null && (
        <details className="disclosure text-sm">
          <summary>{t("head.original")}</summary>
          <p lang="zh" className="mt-1.5 text-base wrap-anywhere">
            {original}
          </p>
          <p className="mt-1.5 text-xs text-ink-faint">
            {t(inEnglish ? "head.translatedEnglish" : "head.translated")}
          </p>
        </details>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-soft">
        {offer.soldTotal !== null && (
          <span className="tabular">
            {t("head.sold", { count: numberText(offer.soldTotal, locale) })}
          </span>
        )}
        {offer.marketUrl !== null && (
          <a
            href={offer.marketUrl}
            target="_blank"
            rel="noreferrer nofollow external"
            className="underline decoration-line-strong underline-offset-4 hover:text-ink"
          >
            {t("head.marketplace")}
            <span className="sr-only"> ({t("head.newTab")})</span>
          </a>
        )}
        {heart}
      </div>
    </header>
  );
}
