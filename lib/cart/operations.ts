import { createHash } from "node:crypto";
import { and, eq, lt } from "drizzle-orm";
import { cartOperations } from "@/lib/db/schema/cart-operations";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";

/** A retry comes within minutes; a page left open, within days. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Notes that an operation was done to a locked cart; false where it was done before. The same id with
 * another request is another operation: a page that was gone back to still carries its old id.
 */
export async function isFirstTime(
  tx: Transaction,
  clock: Clock,
  cartId: string,
  operationId: string,
  asked: unknown,
): Promise<boolean> {
  const id = `${operationId}.${digest(asked)}`;
  const noted = await tx
    .insert(cartOperations)
    .values({ cartId, id, doneAt: new Date(clock.now()) })
    .onConflictDoNothing()
    .returning({ id: cartOperations.id });
  if (noted.length === 0) return false;
  const long = new Date(clock.now() - KEPT_MS);
  await tx
    .delete(cartOperations)
    .where(and(eq(cartOperations.cartId, cartId), lt(cartOperations.doneAt, long)));
  return true;
}

function digest(asked: unknown): string {
  return createHash("sha256").update(JSON.stringify(asked)).digest("base64url").slice(0, 22);
}
