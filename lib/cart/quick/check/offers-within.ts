import type { Actor } from "@/lib/auth/actor";
import { findOffer } from "@/lib/catalog/pasted/find-offer";
import { peekOffer } from "@/lib/catalog/peek-offer";
import type { Trace } from "@/lib/catalog/trace";
import type { OfferDto } from "@/lib/contract/offer";
import type { Locale } from "@/lib/i18n/locales";
import type { Clock } from "@/lib/kernel/clock";
import { mapBounded } from "@/lib/kernel/map-bounded";
import { offerKeyText, type OfferRef } from "@/lib/kernel/offer-ref";

/** What is known of the offer a row names, by the time its reader wants an answer. */
export type FoundWithin =
  | { kind: "found"; ref: OfferRef; offer: OfferDto }
  | { kind: "gone" }
  | { kind: "no_answer" }
  /** There was no time to ask; what is under way comes in time for the next look. */
  | { kind: "not_asked" };

/** The places an id may belong to, the likelier first. */
export type Places = readonly [OfferRef, ...OfferRef[]];

const AT_ONCE = 8;

/** One text for the places of a row. */
export function placesKey(places: Places): string {
  return places.map(offerKeyText).join(" ");
}

type Asked = { language: Locale; withinMs: number };

/**
 * The offers some rows name, by `placesKey`: from memory where it knows them, else one call each,
 * several at a time, until the time is up. An offer nobody answered for is never gone.
 */
export async function offersWithin(
  actor: Actor,
  asked: ReadonlyMap<string, Places>,
  { language, withinMs }: Asked,
  trace: Trace,
  clock: Clock,
): Promise<Map<string, FoundWithin>> {
  const end = clock.monotonic() + withinMs;
  const known = new Map<string, FoundWithin>();
  for (const [key, places] of asked) {
    const held = peeked(places, language);
    if (held) known.set(key, held);
  }
  const open = [...asked].filter(([key]) => !known.has(key));
  await mapBounded(open, AT_ONCE, async ([key, places]) => {
    const left = end - clock.monotonic();
    known.set(
      key,
      left <= 0
        ? { kind: "not_asked" }
        : await within(left, askFor(actor, places, language, trace)),
    );
  });
  return known;
}

function peeked(places: Places, language: Locale): FoundWithin | null {
  const [ref] = places;
  const held = peekOffer(ref, language);
  return held.kind === "found" && held.value.freshness.state === "fresh"
    ? { kind: "found", ref, offer: held.value }
    : null;
}

async function askFor(
  actor: Actor,
  places: Places,
  language: Locale,
  trace: Trace,
): Promise<FoundWithin> {
  const found = await findOffer(actor, places, language, trace);
  if (found.kind === "not_found") return { kind: "gone" };
  if (found.kind === "unavailable") return { kind: "no_answer" };
  return found.offer.freshness.state === "fresh" ? found : { kind: "no_answer" };
}

async function within(ms: number, answer: Promise<FoundWithin>): Promise<FoundWithin> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<FoundWithin>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "not_asked" }), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
