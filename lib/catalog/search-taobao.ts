import type { Actor } from "@/lib/auth/actor";
import { SEARCH_PAGE_SIZE, type SearchQuery } from "@/lib/contract/search";
import { TAOBAO_SORTS } from "@/lib/contract/search-market";
import { upstream } from "@/lib/upstream";
import { barePage } from "./offer-page";
import { loaded } from "./outcome-lookup";
import { searchWords } from "./search-words";
import { catalogStore } from "./store";
import { askedLanguage } from "./text-choice";
import { callContext, type Trace } from "./trace";

/**
 * One page of Taobao's search, through its own cache. What else narrows a search on 1688 does not
 * exist there and is refused by the query's schema before it gets here.
 */
export function readTaobao(actor: Actor, { q, page, sort, language }: SearchQuery, trace: Trace) {
  const input = {
    keyword: searchWords(q),
    page,
    pageSize: SEARCH_PAGE_SIZE,
    language: askedLanguage(language),
    sort: TAOBAO_SORTS.find((name) => name === sort) ?? "relevance",
  };
  return catalogStore().searchTaobao.read(input, async () =>
    loaded(await upstream().searchTaobao(input, callContext(actor, trace)), (found) =>
      barePage(found, page),
    ),
  );
}
