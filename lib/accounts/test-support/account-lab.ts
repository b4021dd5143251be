import { afterAll, beforeAll } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { users } from "@/lib/db/schema/users";
import { manualClock } from "@/lib/kernel/clock";
import type { Role } from "@/lib/kernel/permission";
import { randomId } from "@/lib/kernel/random-id";
import { succeed } from "@/lib/kernel/result";
import { setLogLevel } from "@/lib/log/log";
import { freshDatabase } from "@/scripts/support/fresh-database";
import type { Passwords } from "../password/passwords";
import type { Sender } from "../session/arrival";

const START = 1_760_000_000_000;

export const GUEST: Actor = { kind: "guest", id: null };
export const NOWHERE: Sender = { address: null, browser: "Firefox, Linux", sessionId: null };

/** Passwords by sight, so that thousands of guesses take no time; counts how many were looked at. */
function plainPasswords(): Passwords & { looked: (string | null)[] } {
  const looked: (string | null)[] = [];
  return {
    looked,
    digest: async (password) => succeed(`plain:${password}`),
    async match(digest, password) {
      looked.push(digest);
      return succeed(digest === `plain:${password}`);
    },
  };
}

/** A database for a suite, a clock of its own, and people in it. */
export function accountLab() {
  const clock = manualClock(START);
  const passwords = plainPasswords();
  let client: DatabaseClient | null = null;
  beforeAll(async () => {
    setLogLevel("silent");
    client = createDatabase(await freshDatabase());
  });
  afterAll(() => client?.close());

  function ports() {
    if (!client) throw new Error("the suite has not begun");
    return { db: client.db, clock, passwords };
  }
  let people = 0;
  return {
    clock,
    passwords,
    ports,
    /** Somebody new with the password "boat lamp river". */
    async person(over: Partial<typeof users.$inferInsert> & { role?: Role } = {}) {
      people += 1;
      const person = {
        ...{ id: randomId(16), email: `person${people}@example.com`, name: "", role: "customer" },
        ...{ passwordHash: "plain:boat lamp river", createdAt: new Date(clock.now()) },
        ...over,
      } as typeof users.$inferInsert;
      await ports().db.insert(users).values(person);
      const actor: Actor = { kind: person.role, id: person.id };
      return { id: person.id, email: person.email, actor };
    },
  };
}
