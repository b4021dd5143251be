import { and, desc, eq, type SQL } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import type { TopUpDto } from "@/lib/contract/wallet";
import { topUps } from "@/lib/db/schema/top-ups";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { readTimeCursor } from "@/lib/kernel/time-cursor";
import { olderThan, pageOf, type TopUpPage } from "./top-up-pages";
import { walletOwner } from "../own-wallet";
import type { WalletPorts } from "../ports";
import { findTopUp, toTopUpDto, TOP_UP_COLUMNS } from "./top-up-rows";

/** An actor's own top-ups, the newest first. `cursor` is the `older` of the page above. */
export async function listOwnTopUps(
  actor: Actor,
  { db }: Pick<WalletPorts, "db">,
  cursor?: string,
): Promise<Result<TopUpPage<TopUpDto>, "forbidden">> {
  const userId = walletOwner(actor);
  if (userId === null) return refuse("forbidden");
  const own: (SQL | undefined)[] = [eq(topUps.userId, userId), olderThan(readTimeCursor(cursor))];
  const rows = await db
    .select(TOP_UP_COLUMNS)
    .from(topUps)
    .where(and(...own))
    .orderBy(desc(topUps.createdAt), desc(topUps.id))
    .limit(OWN_AT_ONCE + 1);
  const { rows: shown, older } = pageOf(rows, OWN_AT_ONCE);
  return succeed({ rows: shown.map(toTopUpDto), older });
}

const OWN_AT_ONCE = 10;

/** One of an actor's own top-ups; somebody else's is not there. */
export async function readOwnTopUp(
  actor: Actor,
  { db }: Pick<WalletPorts, "db">,
  id: string,
): Promise<TopUpDto | null> {
  const row = await findTopUp(db, id);
  return row && row.userId === walletOwner(actor) ? toTopUpDto(row) : null;
}

export type Voucher = { bytes: Buffer; mediaType: string };

/** The picture of a receipt, for who sent it and for the desk; for everybody else there is none. */
export async function readVoucher(
  actor: Actor,
  { db }: Pick<WalletPorts, "db">,
  id: string,
): Promise<Voucher | null> {
  const [row] = await db
    .select({ userId: topUps.userId, bytes: topUps.voucher, mediaType: topUps.voucherType })
    .from(topUps)
    .where(eq(topUps.id, id));
  if (!row || row.bytes === null || row.mediaType === null) return null;
  const allowed = row.userId === walletOwner(actor) || may(actor, "top_ups.decide");
  return allowed ? { bytes: row.bytes, mediaType: row.mediaType } : null;
}
