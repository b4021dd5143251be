import { and, desc, eq } from "drizzle-orm";
import { ownedBy, ownerOf } from "@/lib/cart/owner";
import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db/client";
import { carts } from "@/lib/db/schema/carts";
import { quotes } from "@/lib/db/schema/quotes";
import { log } from "@/lib/log/log";
import { quoteBody, type QuoteBody } from "./quote-body";

/** A quote as it was made. Times are epoch milliseconds. */
export type MadeQuote = {
  id: string;
  cartId: string;
  cartVersion: number;
  body: QuoteBody;
  madeAt: number;
  expiresAt: number;
};

/** The newest quote of the actor's cart; null where there is none. Others' carts are out of reach. */
export async function latestQuote(
  db: Pick<Database, "select">,
  actor: Actor,
): Promise<MadeQuote | null> {
  return ownQuote(db, actor, null);
}

/** A quote of the actor's cart by its id, with the version the cart has now; null for anybody else's. */
export async function quoteById(
  db: Pick<Database, "select">,
  actor: Actor,
  id: string,
): Promise<MadeQuote | null> {
  return ownQuote(db, actor, id);
}

/** Writes a quote down. It is never changed afterwards. */
export async function keepQuote(db: Pick<Database, "insert">, quote: MadeQuote): Promise<void> {
  const { id, cartId, cartVersion, body, madeAt, expiresAt } = quote;
  await db.insert(quotes).values({
    id,
    cartId,
    cartVersion,
    body: storable(quoteBody.parse(body)),
    createdAt: new Date(madeAt),
    expiresAt: new Date(expiresAt),
  });
}

/** PostgreSQL's JSON takes neither NUL nor half a surrogate pair; the upstream's words may hold both. */
function storable(body: QuoteBody): unknown {
  const text = JSON.stringify(body, (_name, value: unknown) =>
    typeof value === "string" ? value.replaceAll("\u0000", "").toWellFormed() : value,
  );
  return JSON.parse(text);
}

/** What can't be read any more, because an older version wrote it, is no quote. */
async function ownQuote(
  db: Pick<Database, "select">,
  actor: Actor,
  id: string | null,
): Promise<MadeQuote | null> {
  const owner = ownerOf(actor);
  if (!owner) return null;
  const [row] = await db
    .select({ quote: quotes })
    .from(quotes)
    .innerJoin(carts, eq(carts.id, quotes.cartId))
    .where(and(ownedBy(owner), ...(id === null ? [] : [eq(quotes.id, id)])))
    .orderBy(desc(quotes.createdAt), desc(quotes.id))
    .limit(1);
  if (!row) return null;
  const { cartId, cartVersion, createdAt, expiresAt } = row.quote;
  const read = quoteBody.safeParse(row.quote.body);
  if (!read.success) {
    log().warn({ quoteId: row.quote.id }, "a stored quote does not fit its schema");
    return null;
  }
  return {
    id: row.quote.id,
    cartId,
    cartVersion,
    body: read.data,
    madeAt: createdAt.getTime(),
    expiresAt: expiresAt.getTime(),
  };
}
