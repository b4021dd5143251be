import { idsOf } from "./categories";
import type { OfferCore } from "./offer-core";
import { mix } from "./random";
import type { World } from "./world";

/** How many related goods an offer has at most: 23 to 52, so the last page is rarely full. */
function abundance(core: OfferCore): number {
  return 23 + (mix(core.seed, core.index, 0x4e1) % 30);
}

/** Published offers of the same leaf, then of the same group or department, in a fixed mixed order. */
export function relatedTo(world: World, core: OfferCore): OfferCore[] {
  const own = idsOf(core.place);
  const near: { offer: OfferCore; shared: number; luck: number }[] = [];
  for (const offer of world.offers()) {
    if (offer.index === core.index || offer.status !== "published") continue;
    const shared = idsOf(offer.place).filter((id) => own.includes(id)).length;
    if (shared > 0) near.push({ offer, shared, luck: mix(core.seed, core.index, offer.index) });
  }
  return near
    .sort((a, b) => b.shared - a.shared || a.luck - b.luck)
    .slice(0, abundance(core))
    .map(({ offer }) => offer);
}
