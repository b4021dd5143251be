import type { Actor } from "@/lib/auth/actor";
import type { HotKind, HotListDto } from "@/lib/contract/hot-list";
import type { Locale } from "@/lib/i18n/locales";
import { offerKeyText } from "@/lib/kernel/offer-ref";
import { showablePicture } from "@/lib/pictures/rules";
import { upstream, type HotList } from "@/lib/upstream";
import { enrichCards } from "./card";
import type { Lookup } from "./lookup";
import { asLookup, loaded } from "./outcome-lookup";
import { catalogStore, type BareHotList } from "./store";
import { askedLanguage } from "./text-choice";
import { callContext, type Trace } from "./trace";

/** The marketplace tells of no more. */
const PLACES = 20;

/**
 * The best of a category by a kind of list. Anyone may look. `not_found` where the marketplace has no
 * such list; a list without goods is found and empty.
 */
export async function hotList(
  actor: Actor,
  { categoryId, kind }: { categoryId: string; kind: HotKind },
  language: Locale,
  trace: Trace = {},
): Promise<Lookup<HotListDto>> {
  const asked = { categoryId, rank: kind, language: askedLanguage(language) };
  const reading = await catalogStore().hotLists.read(asked, async () =>
    loaded(
      await upstream().hotList({ ...asked, limit: PLACES }, callContext(actor, trace)),
      (answer) => (answer.kind === "gone" ? "gone" : bareHotList(answer.list)),
    ),
  );
  return asLookup(reading, (list, freshness) => ({
    ...list,
    entries: enrichCards(list.entries, language),
    freshness,
  }));
}

/** An offer that is listed twice keeps its better place. What a hot list does not tell is unknown. */
function bareHotList({ categoryId, rank: kind, name, entries }: HotList): BareHotList {
  const places = new Map(entries.toReversed().map((entry) => [offerKeyText(entry.ref), entry]));
  const best = [...places.values()].toSorted((a, b) => a.rank - b.rank);
  return {
    categoryId,
    kind,
    name,
    entries: best.map(({ ref, imageUrl, ...said }) => ({
      market: ref.market,
      id: ref.id,
      ...said,
      imageUrl: showablePicture(imageUrl),
      price: null,
      promotionPrice: null,
      monthlySales: null,
      repurchasePercent: null,
      minOrderQuantity: null,
    })),
  };
}
