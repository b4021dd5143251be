import { useLocale, useMessages, useTranslations } from "next-intl";
import { RetryLink } from "@/components/layout/retry-link";
import { StatePanel } from "@/components/layout/state-panel";
import { StaleAnswer } from "@/components/layout/stale-answer";
import type { RelatedResultDto } from "@/lib/contract/search";
import { localized } from "@/lib/i18n/localized";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { offerKeyText, offerPath, type OfferRef } from "@/lib/kernel/offer-ref";
import { OfferCard } from "@/components/shop/offer-card";
import { RelatedCarousel } from "./related-carousel";
import { RELATED_SIZES } from "./related-sizes";

const HEADING = "related-goods";

type RelatedSectionProps = {
  offer: OfferRef;
  result: RelatedResultDto;
  rate: ExchangeRate | null;
};

/** Goods like this one, the first page in the server's HTML. Absent where there are none. */
export function RelatedSection({ offer, result, rate }: RelatedSectionProps) {
  const t = useTranslations("product.related");
  const { product, search } = useMessages();
  const locale = useLocale();
  const own = offerKeyText(offer);
  const offers = result.offers.filter((card) => offerKeyText(card) !== own);
  if (offers.length === 0) return null;
  return (
    <section aria-labelledby={HEADING} className="flex flex-col gap-4">
      <StaleAnswer freshness={result.freshness} />
      <RelatedCarousel
        offer={offer}
        first={offers.map(offerKeyText)}
        cards={offers.map((card) => (
          <li key={offerKeyText(card)}>
            <OfferCard
              offer={card}
              words={search.card}
              locale={locale}
              rate={rate}
              sizes={RELATED_SIZES}
            />
          </li>
        ))}
        hasMore={result.hasMore}
        words={product.related}
        cardWords={search.card}
        locale={locale}
        rate={rate}
      >
        <h2 id={HEADING} className="text-lg font-semibold">
          {t("title")}
        </h2>
      </RelatedCarousel>
    </section>
  );
}

/** Only this row failed: said in place, with its own retry, and without taking the page out of search. */
export function RelatedFailure({ offer, reference }: { offer: OfferRef; reference: string }) {
  const t = useTranslations("product.related");
  return (
    <StatePanel
      compact
      drawing={null}
      role="status"
      title={t("failed")}
      footnote={reference}
      actions={
        <RetryLink
          href={localized(offerPath(offer), useLocale())}
          label={t("retry")}
          busyLabel={t("retrying")}
        />
      }
    >
      <p>{t("failedBody")}</p>
    </StatePanel>
  );
}
