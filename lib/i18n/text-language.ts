import { type Locale, isLocale } from "./locales";

/** Letters that only Vietnamese puts together in Latin script. */
const VIETNAMESE = /[ăđơưĂĐƠƯ]|[\u1ea0-\u1ef9]|[âêôÂÊÔãõĩũÃÕĨŨ]/u;
/** Letters and signs of Spanish that English titles do not use. */
const SPANISH = /[áéíóúñü¿¡]/iu;
const SPANISH_WORD = /(?:^|\s)(?:de|del|para|con|sin|y|en|la|las|el|los|por|una?)(?=\s|$)/iu;

/**
 * Which language a title from the marketplace is in, on a page in `locale`: replies do not say, and
 * they may be English whatever was asked for. `locale` where the text shows its marks, Chinese where it
 * has Chinese characters and nothing of the page's language, else English. Meant for whole titles: one
 * word alone may carry no mark.
 */
export function languageOfTitle(title: string, locale: string): Locale {
  const page = isLocale(locale) ? locale : "en";
  const han = /\p{Script=Han}/u.test(title);
  switch (page) {
    case "th":
      if (/\p{Script=Thai}/u.test(title)) return "th";
      break;
    case "vi":
      if (VIETNAMESE.test(title)) return "vi";
      break;
    case "es":
      if (!han && (SPANISH.test(title) || SPANISH_WORD.test(title))) return "es";
      break;
    case "en":
    case "zh":
      break;
  }
  return han ? "zh" : "en";
}
