import { count, eq, inArray } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import { mails } from "@/lib/db/schema/mails";
import { topUps } from "@/lib/db/schema/top-ups";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { StaffPorts } from "./ports";

/** How much of each kind waits for somebody at the desk. */
export type DeskCounts = { topUpsWaiting: number; mailsUncertain: number };

/** What waits at the desk: top-ups to decide, and mails that failed or of which nobody knows. */
export async function deskCounts(
  actor: Actor,
  { db }: Pick<StaffPorts, "db">,
): Promise<Result<DeskCounts, "forbidden">> {
  if (!may(actor, "staff.desk")) return refuse("forbidden");
  const [waiting, uncertain] = await Promise.all([
    db.select({ rows: count() }).from(topUps).where(eq(topUps.state, "submitted")),
    db
      .select({ rows: count() })
      .from(mails)
      .where(inArray(mails.state, ["failed", "unknown"])),
  ]);
  return succeed({
    topUpsWaiting: waiting[0]?.rows ?? 0,
    mailsUncertain: uncertain[0]?.rows ?? 0,
  });
}
