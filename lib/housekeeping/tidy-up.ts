import { sql, type SQL } from "drizzle-orm";
import type { JobContext } from "@/lib/db/job-context";
import { attemptLimits } from "@/lib/db/schema/attempt-limits";
import { callbackMessages } from "@/lib/db/schema/callback-messages";
import { carts } from "@/lib/db/schema/carts";
import { passwordResets } from "@/lib/db/schema/password-resets";
import { searchPictures } from "@/lib/db/schema/search-pictures";
import { sessions } from "@/lib/db/schema/sessions";
import { upstreamCalls } from "@/lib/db/schema/upstream-calls";
import { settings } from "@/lib/env/load";
import { log } from "@/lib/log/log";
import { tidyPlan, type Kept } from "./tidy-plan";

/** One statement deletes so many: nobody waits long for a row, and the disk has room to breathe. */
const AT_ONCE = 1_000;

const CONDITIONS: Readonly<Record<Kept, { table: SQL; over: (before: string) => SQL }>> = {
  searchPictures: {
    table: sql`${searchPictures}`,
    over: (before) => sql`${searchPictures.expiresAt} < ${before}::timestamptz`,
  },
  guestCarts: {
    table: sql`${carts}`,
    over: (before) =>
      sql`${carts.guestId} is not null and ${carts.updatedAt} < ${before}::timestamptz`,
  },
  sessions: {
    table: sql`${sessions}`,
    over: (before) =>
      sql`least(${sessions.expiresAt}, ${sessions.revokedAt}) < ${before}::timestamptz`,
  },
  passwordResets: {
    table: sql`${passwordResets}`,
    over: (before) => sql`${passwordResets.expiresAt} < ${before}::timestamptz`,
  },
  attemptLimits: {
    table: sql`${attemptLimits}`,
    over: (before) => sql`${attemptLimits.at} < ${before}::timestamptz`,
  },
  upstreamCalls: {
    table: sql`${upstreamCalls}`,
    over: (before) => sql`${upstreamCalls.startedAt} < ${before}::timestamptz`,
  },
  callbackMessages: {
    table: sql`${callbackMessages}`,
    over: (before) => sql`${callbackMessages.receivedAt} < ${before}::timestamptz`,
  },
};

/** Deletes what is older than it is kept, in small steps. What is left when told to end waits. */
export async function tidyUp(
  _payload: object,
  { db, clock, signal }: JobContext,
  callLogDays: number = settings().callLogDays,
): Promise<void> {
  for (const { kept, before } of tidyPlan(clock.now(), callLogDays)) {
    const { table, over } = CONDITIONS[kept];
    let gone = 0;
    for (let step = AT_ONCE; step === AT_ONCE && !signal.aborted; gone += step) {
      const deleted = await db.execute(sql`
        delete from ${table} where ctid = any(array(
          select ctid from ${table} where ${over(before.toISOString())} limit ${AT_ONCE}))`);
      step = deleted.rowCount ?? 0;
    }
    if (gone > 0) log().info({ kept, gone }, "old rows deleted");
  }
}
