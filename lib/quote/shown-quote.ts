import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db/client";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { latestQuote, quoteById, type MadeQuote } from "./quote-rows";

/**
 * The quote somebody acts on. Only the newest can be: an answer to an older one would be about a cost
 * that is not on their screen any more.
 */
export async function shownQuote(
  db: Pick<Database, "select">,
  actor: Actor,
  quoteId: string,
): Promise<Result<MadeQuote, "not_found" | "quote_changed">> {
  const [quote, newest] = await Promise.all([
    quoteById(db, actor, quoteId),
    latestQuote(db, actor),
  ]);
  if (!quote) return refuse("not_found");
  return newest?.id === quote.id ? succeed(quote) : refuse("quote_changed");
}
