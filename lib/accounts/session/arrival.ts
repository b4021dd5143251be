import { and, eq, lt } from "drizzle-orm";
import { startSession } from "@/lib/auth/sessions";
import { sessions } from "@/lib/db/schema/sessions";
import type { users } from "@/lib/db/schema/users";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import type { Currency } from "@/lib/kernel/money";
import type { Language } from "@/lib/kernel/language";
import type { Role } from "@/lib/kernel/permission";

/** Where somebody comes from, as far as we look. */
export type Sender = {
  /** The client's address, or its network; null for programs on this machine, which are not limited. */
  address: string | null;
  /** The browser in a few words. */
  browser: string;
  /** The session this browser had until now, whosever it was: it ends. */
  sessionId: string | null;
};

/** Somebody has just been let in. */
export type Arrival = {
  session: { id: string; userId: string };
  role: Role;
  language: Language | null;
  currency: Currency | null;
};

type Person = Pick<typeof users.$inferSelect, "id" | "role" | "language" | "currency">;

/** Begins a session for somebody who has shown who they are, under a new id. */
export async function arrive(
  tx: Transaction,
  clock: Clock,
  person: Person,
  { browser, sessionId }: Sender,
): Promise<Arrival> {
  const over = lt(sessions.expiresAt, new Date(clock.now()));
  await tx.delete(sessions).where(and(eq(sessions.userId, person.id), over));
  if (sessionId !== null)
    await tx
      .update(sessions)
      .set({ revokedAt: new Date(clock.now()) })
      .where(eq(sessions.id, sessionId));
  const session = await startSession(tx, clock, { userId: person.id, browser });
  return { session, role: person.role, language: person.language, currency: person.currency };
}
