import { and, desc, eq } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import type { StaffTopUp, StaffTopUpDetail } from "@/lib/contract/staff-money";
import { topUps } from "@/lib/db/schema/top-ups";
import { users } from "@/lib/db/schema/users";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { readTimeCursor } from "@/lib/kernel/time-cursor";
import type { WalletPorts } from "../ports";
import { priceInYuan } from "./price-in-yuan";
import type { TopUpState } from "./top-up-machine";
import { olderThan, pageOf, type TopUpPage } from "./top-up-pages";
import { toTopUpDto, TOP_UP_COLUMNS, type TopUpRow } from "./top-up-rows";

const AT_ONCE = 50;

type Owned = TopUpRow & { name: string; email: string };

const OWNED = { ...TOP_UP_COLUMNS, name: users.name, email: users.email };

/** Top-ups of everybody in a state, the newest first. */
export async function listTopUps(
  actor: Actor,
  { db }: Pick<WalletPorts, "db">,
  { state, cursor }: { state: TopUpState; cursor?: string | undefined },
): Promise<Result<TopUpPage<StaffTopUp>, "forbidden">> {
  if (!may(actor, "top_ups.decide")) return refuse("forbidden");
  const rows = await db
    .select(OWNED)
    .from(topUps)
    .innerJoin(users, eq(users.id, topUps.userId))
    .where(and(eq(topUps.state, state), olderThan(readTimeCursor(cursor))))
    .orderBy(desc(topUps.createdAt), desc(topUps.id))
    .limit(AT_ONCE + 1);
  const { rows: shown, older } = pageOf(rows, AT_ONCE);
  return succeed({ rows: shown.map(toStaffTopUp), older });
}

/** One top-up as the desk decides it, with what it comes to in yuan at the rates of now. */
export async function readTopUp(
  actor: Actor,
  { db, rates }: Pick<WalletPorts, "db" | "rates">,
  id: string,
): Promise<Result<StaffTopUpDetail, "forbidden" | "not_found">> {
  if (!may(actor, "top_ups.decide")) return refuse("forbidden");
  const [row] = await db
    .select(OWNED)
    .from(topUps)
    .innerJoin(users, eq(users.id, topUps.userId))
    .where(eq(topUps.id, id));
  if (!row) return refuse("not_found");
  const topUp = toStaffTopUp(row);
  return succeed({ ...topUp, suggested: priceInYuan(topUp.sent, await rates()) });
}

function toStaffTopUp(row: Owned): StaffTopUp {
  return {
    ...toTopUpDto(row),
    owner: { id: row.userId, name: row.name, email: row.email },
    decidedBy: row.decidedBy,
    decidedAt: row.decidedAt?.toISOString() ?? null,
  };
}
