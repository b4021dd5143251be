import { and, eq, gt, inArray, lt } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "@/lib/db/client";
import { quickDrafts } from "@/lib/db/schema/quick-drafts";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { randomId } from "@/lib/kernel/random-id";
import type { CartDeps } from "../../deps";
import type { OrderRow } from "../rows/row";
import { draftOwner, ownersOf, type DraftReader } from "./draft-owner";
import { draftRow, type DraftRow } from "./draft-row";

/** How long a draft can be come back to after it was last changed. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

export type Draft = { id: string; version: number; rows: DraftRow[] };

/** Keeps rows for their reader under an id nobody guesses; null for somebody who can keep nothing. */
export async function keepDraft(
  reader: DraftReader,
  rows: readonly OrderRow[],
  { db, clock }: Pick<CartDeps, "db" | "clock">,
): Promise<string | null> {
  const owner = draftOwner(reader);
  if (owner === null) return null;
  const at = new Date(clock.now());
  const id = randomId(26);
  await db.delete(quickDrafts).where(lt(quickDrafts.expiresAt, at));
  await db.insert(quickDrafts).values({ id, owner, rows, createdAt: at, expiresAt: expiry(clock) });
  return id;
}

/** A draft of the reader's; null where there is none, whosever it may be. */
export async function readDraft(
  db: Pick<Database, "select">,
  reader: DraftReader,
  id: string,
  clock: Clock,
): Promise<Draft | null> {
  const [row] = await db
    .select()
    .from(quickDrafts)
    .where(isOwn(reader, id, clock));
  return row ? draftOf(row) : null;
}

/** The same, locked until the transaction ends. */
export async function lockDraft(
  tx: Transaction,
  reader: DraftReader,
  id: string,
  clock: Clock,
): Promise<Draft | null> {
  const [row] = await tx
    .select()
    .from(quickDrafts)
    .where(isOwn(reader, id, clock))
    .for("update");
  return row ? draftOf(row) : null;
}

/** Writes the rows of a locked draft. */
export async function writeRows(
  tx: Transaction,
  { id, version }: Draft,
  rows: readonly DraftRow[],
  clock: Clock,
): Promise<void> {
  await tx
    .update(quickDrafts)
    .set({ rows, version: version + 1, expiresAt: expiry(clock) })
    .where(eq(quickDrafts.id, id));
}

function isOwn(reader: DraftReader, id: string, clock: Clock) {
  return and(
    eq(quickDrafts.id, id),
    inArray(quickDrafts.owner, ownersOf(reader)),
    gt(quickDrafts.expiresAt, new Date(clock.now())),
  );
}

function draftOf({ id, version, rows }: typeof quickDrafts.$inferSelect): Draft {
  return { id, version, rows: z.array(draftRow).parse(rows) };
}

function expiry(clock: Clock): Date {
  return new Date(clock.now() + KEPT_MS);
}
