import { and, count, eq, inArray } from "drizzle-orm";
import type { Actor } from "@/lib/auth/actor";
import type { TopUpDto } from "@/lib/contract/wallet";
import { topUps } from "@/lib/db/schema/top-ups";
import { users } from "@/lib/db/schema/users";
import { inTransaction } from "@/lib/db/transaction";
import type { Language } from "@/lib/kernel/language";
import type { Money } from "@/lib/kernel/money";
import { randomId } from "@/lib/kernel/random-id";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { walletOwner } from "../own-wallet";
import type { WalletPorts } from "../ports";
import type { TopUpMethod } from "./top-up-machine";
import { findTopUp, toTopUpDto } from "./top-up-rows";
import { topUpWays, type TopUpWays } from "./top-up-ways";

/** Each may bring a picture; more at once are a slip or a nuisance. */
const MOST_OPEN = 20;

/** `not_offered`: nobody takes that currency that way. `other_top_up`: the id names another one. */
export type StartRefusal =
  "forbidden" | "not_offered" | "too_large_for_card" | "too_many_open" | "other_top_up";

/** `language` is that of the page it is begun on. */
type NewTopUp = { id: string; method: TopUpMethod; sent: Money; language: Language };

/**
 * Begins a top-up. `id` is minted by whoever asks, so that asking twice begins one. Nothing is sent or
 * charged by it.
 */
export async function startTopUp(
  actor: Actor,
  ports: WalletPorts,
  { id, method, sent, language }: NewTopUp,
): Promise<Result<TopUpDto, StartRefusal>> {
  const userId = walletOwner(actor);
  if (userId === null) return refuse("forbidden");
  const trouble = refusalOf(await topUpWays(ports), method, sent);
  if (trouble) return refuse(trouble);
  return inTransaction(
    ports.db,
    async (tx) => {
      // One at a time for each person, or two together would pass the limit.
      await tx.select().from(users).where(eq(users.id, userId)).for("no key update");
      const known = await findTopUp(tx, id);
      if (known) {
        const dto = toTopUpDto(known);
        const same =
          known.userId === userId &&
          known.method === method &&
          dto.sent.minor === sent.minor &&
          dto.sent.currency === sent.currency;
        return same ? succeed(dto) : refuse("other_top_up" as const);
      }
      const open = and(eq(topUps.userId, userId), inArray(topUps.state, ["started", "submitted"]));
      const [counted] = await tx.select({ rows: count() }).from(topUps).where(open);
      if ((counted?.rows ?? 0) >= MOST_OPEN) return refuse("too_many_open" as const);
      const now = new Date(ports.clock.now());
      await tx.insert(topUps).values({
        id,
        userId,
        method,
        reference: `SP-${randomId(8)}`,
        language,
        sentMinor: sent.minor,
        sentCurrency: sent.currency,
        state: "started",
        createdAt: now,
        updatedAt: now,
      });
      const begun = await findTopUp(tx, id);
      if (!begun) throw new Error("A top-up that was written is not there.");
      return succeed(toTopUpDto(begun));
    },
    "read committed",
  );
}

function refusalOf(ways: TopUpWays, method: TopUpMethod, sent: Money): StartRefusal | null {
  if (method === "bank_transfer")
    return ways.banks.some(({ currency }) => currency === sent.currency) ? null : "not_offered";
  if (!ways.card.currencies.includes(sent.currency)) return "not_offered";
  return sent.minor > ways.card.largestMinor ? "too_large_for_card" : null;
}
