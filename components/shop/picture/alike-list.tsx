import { useLocale, useMessages, useTranslations } from "next-intl";
import { StaleAnswer } from "@/components/layout/stale-answer";
import { buttonClass } from "@/components/ui/button-class";
import type { SearchResultDto } from "@/lib/contract/search";
import { fill } from "@/lib/i18n/fill";
import { localized } from "@/lib/i18n/localized";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { pictureAddress, pictureApiAddress, type PicturePlace } from "@/lib/query/picture-address";
import { OfferGrid } from "../offer-grid";
import { MorePages } from "../more-pages";

type AlikeListProps = {
  /** At least one page, in order and without a gap. */
  pages: SearchResultDto[];
  place: PicturePlace;
  rate: ExchangeRate | null;
};

/** The first row of a wide screen. */
const EAGER_PICTURES = 6;

/** The pages the server has, then the place where the browser adds more. */
export function AlikeList({ pages, place, rate }: AlikeListProps) {
  const t = useTranslations("picture.results");
  const locale = useLocale();
  const { search } = useMessages();
  const first = pages[0]!;
  const last = pages.at(-1)!;
  const stale = pages.find((page) => page.freshness.state === "stale");
  const link = (page: number, direction: "previous" | "next") => (
    <nav aria-label={search.results.pages}>
      <a
        href={localized(pictureAddress({ ...place, page }), locale)}
        rel={direction === "next" ? "next" : "prev"}
        className={buttonClass()}
      >
        {search.results[direction]}
      </a>
    </nav>
  );
  return (
    <section aria-label={t("label")} className="mt-8 flex flex-col gap-y-9">
      {stale && <StaleAnswer freshness={stale.freshness} />}
      {first.page > 1 && link(first.page - 1, "previous")}
      {pages.map((page) => (
        <OfferGrid
          key={page.page}
          offers={page.offers}
          words={search.card}
          locale={locale}
          level={2}
          rate={rate}
          label={fill(search.results.page, { page: page.page })}
          eager={page === first ? EAGER_PICTURES : 0}
        />
      ))}
      {last.hasMore ? (
        <MorePages
          here={localized(pictureAddress(place), locale)}
          api={pictureApiAddress(place, locale)}
          from={first.page}
          page={last.page}
          locale={locale}
          words={search.results}
          end={t("end")}
          cardWords={search.card}
          rate={rate}
        >
          {link(last.page + 1, "next")}
        </MorePages>
      ) : (
        <p className="text-sm text-ink-faint">{t("end")}</p>
      )}
    </section>
  );
}
