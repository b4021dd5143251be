import { and, count, eq, inArray, isNull } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import { attentionItems } from "@/lib/db/schema/attention-items";
import { mails } from "@/lib/db/schema/mails";
import { topUps } from "@/lib/db/schema/top-ups";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { StaffPorts } from "./ports";

/** How much of each kind waits for somebody at the desk. */
export type DeskCounts = {
  ordersWaiting: number;
  topUpsWaiting: number;
  mailsUncertain: number;
};

/** What waits at the desk: orders and top-ups to decide, and mails that failed or of which nobody knows. */
export async function deskCounts(
  actor: Actor,
  { db }: Pick<StaffPorts, "db">,
): Promise<Result<DeskCounts, "forbidden">> {
  if (!may(actor, "staff.desk")) return refuse("forbidden");
  const [asked, waiting, uncertain] = await Promise.all([
    db
      .select({ rows: count() })
      .from(attentionItems)
      .where(and(eq(attentionItems.who, "staff"), isNull(attentionItems.resolvedAt))),
    db.select({ rows: count() }).from(topUps).where(eq(topUps.state, "submitted")),
    db
      .select({ rows: count() })
      .from(mails)
      .where(inArray(mails.state, ["failed", "unknown"])),
  ]);
  return succeed({
    ordersWaiting: asked[0]?.rows ?? 0,
    topUpsWaiting: waiting[0]?.rows ?? 0,
    mailsUncertain: uncertain[0]?.rows ?? 0,
  });
}
