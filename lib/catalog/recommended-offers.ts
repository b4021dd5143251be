import type { Actor } from "@/lib/auth/actor";
import { SEARCH_PAGE_SIZE, type SearchResultDto } from "@/lib/contract/search";
import type { Locale } from "@/lib/i18n/locales";
import { upstream } from "@/lib/upstream";
import type { Lookup } from "./lookup";
import { barePage, dressedPage } from "./offer-page";
import { asLookup, loaded } from "./outcome-lookup";
import { catalogStore } from "./store";
import { askedLanguage } from "./text-choice";
import { callContext, type Trace } from "./trace";

/**
 * One page of what the marketplace recommends without a question, the same for everybody: an answer
 * for one shopper could serve nobody else, and home would cost a call a visit. Anyone may look.
 */
export async function recommendedOffers(
  actor: Actor,
  page: number,
  language: Locale,
  trace: Trace = {},
): Promise<Lookup<SearchResultDto>> {
  const input = { page, pageSize: SEARCH_PAGE_SIZE, language: askedLanguage(language) };
  const reading = await catalogStore().recommended.read(input, async () =>
    loaded(await upstream().recommendedOffers(input, callContext(actor, trace)), (found) =>
      barePage(found, page),
    ),
  );
  return asLookup(reading, dressedPage(language));
}
