import { Badge } from "@/components/ui/badge";
import { EnglishMark } from "@/components/ui/english-mark";
import { Picture } from "@/components/ui/picture";
import { titleLanguage } from "@/components/ui/text-language";
import type { OfferCardDto } from "@/lib/contract/offer-card";
import { localized } from "@/lib/i18n/localized";
import { languageOfTitle } from "@/lib/i18n/text-language";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { offerPath } from "@/lib/kernel/offer-ref";
import { MarketBadge } from "./market-badge";
import { OfferFacts } from "./offer-facts";
import { OfferPrice } from "./offer-price";
import type { OfferCardWords } from "./offer-card-words";

type OfferCardProps = {
  offer: OfferCardDto;
  words: OfferCardWords;
  locale: string;
  /** The heading level that fits the page around it. */
  level?: 2 | 3;
  /** Load the picture at once: the first row of a page. */
  eager?: boolean;
  /** How wide the card is at which screen; the default fits the search grid. */
  sizes?: string;
  /** Further facts of the list it stands in. */
  children?: React.ReactNode;
  /** The rate of the shopper's currency; without one, prices are in yuan alone. */
  rate?: ExchangeRate | null;
};

const GRID_SIZES =
  "(min-width: 90rem) 14rem, (min-width: 64rem) 16vw, (min-width: 48rem) 24vw, (min-width: 40rem) 32vw, 48vw";
const SHOWN_BADGES = 2;

/**
 * One offer in a list. No hooks: the server renders the first pages, the browser those loaded later.
 * It says what the search reply said and what a cached product page adds; nothing is guessed.
 */
export function OfferCard({
  offer,
  words,
  locale,
  level = 3,
  eager = false,
  sizes = GRID_SIZES,
  children,
  rate = null,
}: OfferCardProps) {
  const title = offer.title ?? offer.originalTitle ?? words.untitled;
  const original = offer.originalTitle === title ? null : offer.originalTitle;
  const untitled = offer.title === null && offer.originalTitle === null;
  const inEnglish =
    !untitled && locale !== "en" && locale !== "zh" && languageOfTitle(title, locale) === "en";
  const Heading = `h${level}` as const;
  return (
    <article className="offer-card group relative flex h-full flex-col gap-2">
      <Picture
        src={offer.imageUrl}
        alt=""
        sizes={sizes}
        widest={460}
        tint={offer.id}
        priority={eager}
        className="offer-card-picture"
      />
      <MarketBadge market={offer.market} />
      <div className="flex flex-1 flex-col gap-1">
        <Heading className="h-[2lh] text-sm leading-5 font-normal tracking-normal">
          <a
            href={localized(offerPath(offer), locale)}
            data-offer={`${offer.market}/${offer.id}`}
            title={title}
            {...(untitled ? {} : titleLanguage(title, locale))}
            className="offer-card-title text-ink-soft group-hover:text-ink"
          >
            {inEnglish && <EnglishMark label={words.inEnglish} />}
            {title}
          </a>
        </Heading>
        <p lang="zh" title={original ?? undefined} className="truncate text-2xs text-ink-faint">
          {original ?? "\u00a0"}
        </p>
        <OfferPrice offer={offer} words={words} locale={locale} rate={rate} />
        <OfferFacts offer={offer} words={words} locale={locale} />
        {children}
        {offer.badges.length > 0 && (
          <ul className="mt-auto flex h-5 flex-wrap gap-1 overflow-hidden pt-0.5">
            {offer.badges.slice(0, SHOWN_BADGES).map((badge) => (
              <li key={badge} className="flex">
                <Badge>{words.badges[badge]}</Badge>
              </li>
            ))}
          </ul>
        )}
      </div>
    </article>
  );
}
