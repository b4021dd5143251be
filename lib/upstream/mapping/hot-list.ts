import { succeed, type Result } from "@/lib/kernel/result";
import type { HotListWire, HotRowWire } from "../contract/hot-list";
import type { HotRank } from "../contract/search-values";
import type { HotListEntry, HotListLookup, OfferBadge } from "../domain";
import { webUrl } from "./urls";
import { count, positive } from "./values";

const SERVICES: Readonly<Record<string, OfferBadge>> = {
  sendGoods24H: "ships_24h",
  sendGoods48H: "ships_48h",
};

/** The list that was asked for, best place first; `null` is the upstream's "no such list". */
export function toHotList(asked: { categoryId: string; rank: HotRank }) {
  return (wire: HotListWire | null): Result<HotListLookup, string> => {
    if (wire === null) return succeed({ kind: "gone" });
    const entries = wire.rankProductModels
      .flatMap(toEntry)
      .sort((a, b) => a.rank - b.rank)
      .map((entry, at) => ({ ...entry, rank: at + 1 }));
    const { categoryId, rank } = asked;
    return succeed({
      kind: "list",
      list: { categoryId, rank, name: wire.rankName ?? null, entries },
    });
  };
}

/** One place, or nothing: without an id it can't be opened. Places not numbered come last. */
function toEntry(wire: HotRowWire): HotListEntry[] {
  const id = wire.offerMapId ?? wire.offerId ?? wire.itemId;
  if (!id) return [];
  return [
    {
      ref: { market: "1688", id },
      title: wire.translateTitle ?? null,
      originalTitle: wire.title ?? null,
      imageUrl: webUrl(wire.imgUrl),
      rank: positive(wire.sort) ?? Number.MAX_SAFE_INTEGER,
      badges: badgesOf(wire.serviceList ?? []),
      buyers: count(wire.buyerNum),
      soldTotal: count(wire.soldOut),
      score: toScore(wire.goodsScore),
    },
  ];
}

function badgesOf(services: readonly string[]): OfferBadge[] {
  const found = services.flatMap((word) =>
    Object.hasOwn(SERVICES, word) ? (SERVICES[word] ?? []) : [],
  );
  return [...new Set(found)];
}

function toScore(text: string | null | undefined): number | null {
  const value = /^\d(\.\d{1,4})?$/.test(text ?? "") ? Number(text) : null;
  return value !== null && value <= 5 ? value : null;
}
