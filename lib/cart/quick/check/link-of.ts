import { readPaste } from "@/lib/catalog/paste/read-paste";
import type { OfferReading, PasteReason } from "@/lib/catalog/paste/types";
import type { QuickReason } from "@/lib/contract/quick-order";

export type LinkRead =
  { kind: "offer"; reading: OfferReading } | { kind: "wrong"; reason: QuickReason };

const BY_PASTE_REASON = {
  short_link: "link_short",
  share_code: "link_short",
  no_product_in_link: "link_no_product",
  other_site: "link_other_site",
  broken_link: "link_broken",
  too_long: "link_broken",
} as const satisfies Record<PasteReason, QuickReason>;

/** The one offer a cell names, by the same rules as the search box; or why it names none. */
export function linkOf(cell: string): LinkRead {
  const found = readPaste(cell);
  const offers = new Map(
    found.flatMap((part) =>
      part.kind === "offer" ? [[`${part.ref.market}/${part.ref.id}`, part] as const] : [],
    ),
  );
  const [reading] = offers.values();
  if (offers.size > 1) return { kind: "wrong", reason: "link_several" };
  if (reading) return { kind: "offer", reading };
  const [first] = found;
  switch (first?.kind) {
    case undefined:
      return { kind: "wrong", reason: "link_missing" };
    case "unresolvable":
      return { kind: "wrong", reason: BY_PASTE_REASON[first.reason] };
    case "shop":
    case "picture":
      return { kind: "wrong", reason: "link_no_product" };
    default:
      return { kind: "wrong", reason: "link_words" };
  }
}
