import type { CategoryDto, CategoryNodeDto } from "@/lib/contract/category";
import type { OfferDto } from "@/lib/contract/offer";
import type { OfferCardDto } from "@/lib/contract/offer-card";
import type { Locale } from "@/lib/i18n/locales";
import type { UpstreamLanguage } from "@/lib/upstream";

/** What the marketplace is asked for, and which of the two texts of its answer is shown. */
type TextChoice = { ask: UpstreamLanguage; show: "translation" | "original" };

/**
 * Per language of the shop. The vendor's pages say "currently fixed en" while 1688 itself knows the
 * others, so each is asked for; what language came is told by `languageOfTitle` (lib/i18n). Readers of
 * Chinese get the merchant's own words, which come with every answer, so they share the English call.
 */
const TEXT_CHOICES: Readonly<Record<Locale, TextChoice>> = {
  en: { ask: "en", show: "translation" },
  vi: { ask: "vi", show: "translation" },
  th: { ask: "th", show: "translation" },
  es: { ask: "es", show: "translation" },
  zh: { ask: "en", show: "original" },
};

/** The language to ask the marketplace for, on behalf of a reader of `locale`. */
export function askedLanguage(locale: Locale): UpstreamLanguage {
  return TEXT_CHOICES[locale].ask;
}

type Titled = Pick<OfferCardDto, "title" | "originalTitle">;

/** A card, or anything with both titles, in the words a reader of `locale` gets. */
export function titlesFor<T extends Titled>(titled: T, locale: Locale): T {
  if (!showsOriginal(locale)) return titled;
  return { ...titled, title: titled.originalTitle ?? titled.title };
}

/** A product in the words a reader of `locale` gets; the originals stay beside them. */
export function offerFor<T extends Omit<OfferDto, "freshness">>(offer: T, locale: Locale): T {
  if (!showsOriginal(locale)) return offer;
  return {
    ...titlesFor(offer, locale),
    attributes: offer.attributes.map(({ name, value }) => ({
      name: original(name),
      value: original(value),
    })),
    options: offer.options.map(({ name, values }) => ({
      name: original(name),
      values: values.map(original),
    })),
    unit: offer.unit && original(offer.unit),
  };
}

/** A category and its children, named as a reader of `locale` gets them. */
export function categoryFor<T extends Omit<CategoryDto, "freshness">>(found: T, locale: Locale): T {
  if (!showsOriginal(locale)) return found;
  return {
    ...found,
    category: nodeFor(found.category, locale),
    children: found.children.map((child) => nodeFor(child, locale)),
  };
}

function showsOriginal(locale: Locale): boolean {
  return TEXT_CHOICES[locale].show === "original";
}

/** A category named as a reader of `locale` gets it. */
export function nodeFor(node: CategoryNodeDto, locale: Locale): CategoryNodeDto {
  return showsOriginal(locale) ? { ...node, name: node.originalName ?? node.name } : node;
}

function original<T extends { text: string; original: string | null }>(words: T): T {
  return { ...words, text: words.original ?? words.text };
}
