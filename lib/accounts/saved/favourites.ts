import { and, count, desc, eq } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { may, type Actor } from "@/lib/auth/actor";
import { enrichCards } from "@/lib/catalog/card";
import { getOffer } from "@/lib/catalog/get-offer";
import { cardOfOffer } from "@/lib/catalog/pasted/offer-card";
import { peekOffer } from "@/lib/catalog/peek-offer";
import { offerCardDto, type OfferCardDto } from "@/lib/contract/offer-card";
import type { Database } from "@/lib/db/client";
import { favourites } from "@/lib/db/schema/favourites";
import { inTransaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import type { Language } from "@/lib/kernel/language";
import type { OfferRef } from "@/lib/kernel/offer-ref";
import { refuse, succeed, type Result } from "@/lib/kernel/result";

type Ports = { db: NodePgDatabase; clock: Clock };

export type FavouriteRefusal =
  | { reason: "forbidden" | "not_found" | "too_many_favourites" }
  | {
      reason: "unavailable";
      upstreamRequestId: string | null;
      retryAfterSeconds: number | null;
    };

const MOST_FAVOURITES = 1_000;
export const FAVOURITES_PAGE_SIZE = 24;

/** Marks a product, with its card as it is now. One that is marked already stays as it was. */
export async function addFavourite(
  actor: Actor,
  { db, clock }: Ports,
  ref: OfferRef,
  language: Language,
): Promise<Result<void, FavouriteRefusal>> {
  if (!may(actor, "account.use") || actor.id === null) return refuse({ reason: "forbidden" });
  const userId = actor.id;
  const held = peekOffer(ref, language);
  const looked = held.kind === "found" ? held : await getOffer(actor, ref, language);
  if (looked.kind === "not_found") return refuse({ reason: "not_found" });
  if (looked.kind === "unavailable") {
    const { upstreamRequestId, retryAfterSeconds } = looked;
    return refuse({ reason: "unavailable", upstreamRequestId, retryAfterSeconds });
  }
  const card = cardOfOffer(looked.value, language);
  return inTransaction(db, async (tx) => {
    const [kept] = await tx
      .select({ count: count() })
      .from(favourites)
      .where(eq(favourites.userId, userId));
    if ((kept?.count ?? 0) >= MOST_FAVOURITES) return refuse({ reason: "too_many_favourites" });
    const { market, id: productId } = ref;
    const createdAt = new Date(clock.now());
    await tx
      .insert(favourites)
      .values({ userId, market, productId, card, createdAt })
      .onConflictDoNothing();
    return succeed(undefined);
  });
}

/** Takes a mark away; none is as good. */
export async function removeFavourite(
  actor: Actor,
  { db }: { db: Pick<Database, "delete"> },
  ref: OfferRef,
): Promise<Result<void, "forbidden">> {
  if (!may(actor, "account.use") || actor.id === null) return refuse("forbidden");
  await db.delete(favourites).where(isMarked(actor.id, ref));
  return succeed(undefined);
}

/** Whether somebody has marked a product. Guests have marked nothing. */
export async function isFavourite(
  actor: Actor,
  { db }: { db: Pick<Database, "select"> },
  ref: OfferRef,
): Promise<boolean> {
  if (!may(actor, "account.use") || actor.id === null) return false;
  const rows = await db
    .select({ id: favourites.productId })
    .from(favourites)
    .where(isMarked(actor.id, ref));
  return rows.length > 0;
}

/** A page of what somebody has marked, the latest first. A card that no longer reads is its id alone. */
export async function ownFavourites(
  actor: Actor,
  { db }: { db: Pick<Database, "select"> },
  page: number,
  language: Language,
): Promise<Result<{ cards: OfferCardDto[]; total: number }, "forbidden">> {
  if (!may(actor, "account.use") || actor.id === null) return refuse("forbidden");
  const mine = eq(favourites.userId, actor.id);
  const [all] = await db.select({ count: count() }).from(favourites).where(mine);
  const rows = await db
    .select()
    .from(favourites)
    .where(mine)
    .orderBy(desc(favourites.createdAt), favourites.productId)
    .limit(FAVOURITES_PAGE_SIZE)
    .offset((page - 1) * FAVOURITES_PAGE_SIZE);
  return succeed({ cards: enrichCards(rows.map(cardOf), language), total: all?.count ?? 0 });
}

function isMarked(userId: string, { market, id }: OfferRef) {
  return and(
    eq(favourites.userId, userId),
    eq(favourites.market, market),
    eq(favourites.productId, id),
  );
}

function cardOf({ market, productId, card }: typeof favourites.$inferSelect): OfferCardDto {
  const read = offerCardDto.safeParse(card);
  if (read.success) return { ...read.data, known: null };
  return {
    ...{ market, id: productId, title: null, originalTitle: null, imageUrl: null, price: null },
    ...{ promotionPrice: null, monthlySales: null, repurchasePercent: null },
    ...{ minOrderQuantity: null, badges: [], known: null },
  };
}
