import { and, eq, isNull } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { may, type Actor } from "@/lib/auth/actor";
import type { AddressBody } from "@/lib/contract/address";
import { addresses } from "@/lib/db/schema/addresses";
import { inTransaction, type Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { randomId } from "@/lib/kernel/random-id";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { readOperatorSetting } from "@/lib/operator/settings";
import { isOwn } from "./own-addresses";

type Ports = { db: NodePgDatabase; clock: Clock };
type Kept = { id: string };

export type AddressRefusal =
  "forbidden" | "not_found" | "own_addresses_closed" | "too_many_addresses";

const MOST_ADDRESSES = 50;

/** Keeps another address. The first is the default. */
export async function addAddress(
  actor: Actor,
  { db, clock }: Ports,
  given: AddressBody,
): Promise<Result<Kept, AddressRefusal>> {
  if (!may(actor, "account.use") || actor.id === null) return refuse("forbidden");
  const userId = actor.id;
  return inTransaction(db, async (tx) => {
    if (!(await readOperatorSetting(tx, "own_addresses")).allowed)
      return refuse("own_addresses_closed");
    const held = await openAddresses(tx, userId);
    if (held.length >= MOST_ADDRESSES) return refuse("too_many_addresses");
    return succeed(await keep(tx, clock, { userId, given, isDefault: held.length === 0 }));
  });
}

/** Puts another address in the place of one: what orders point at stays as it was. */
export async function editAddress(
  actor: Actor,
  { db, clock }: Ports,
  addressId: string,
  given: AddressBody,
): Promise<Result<Kept, AddressRefusal>> {
  if (!may(actor, "account.use") || actor.id === null) return refuse("forbidden");
  const userId = actor.id;
  return inTransaction(db, async (tx) => {
    const [old] = await tx.select().from(addresses).where(isOwn(userId, addressId));
    if (!old) return refuse("not_found");
    if (!(await readOperatorSetting(tx, "own_addresses")).allowed)
      return refuse("own_addresses_closed");
    await putAway(tx, clock, addressId);
    return succeed(await keep(tx, clock, { userId, given, isDefault: old.isDefault }));
  });
}

/** Puts an address away. Where it was the default, the newest of the others is. */
export async function archiveAddress(
  actor: Actor,
  { db, clock }: Ports,
  addressId: string,
): Promise<Result<void, AddressRefusal>> {
  if (!may(actor, "account.use") || actor.id === null) return refuse("forbidden");
  const userId = actor.id;
  return inTransaction(db, async (tx) => {
    const [old] = await tx.select().from(addresses).where(isOwn(userId, addressId));
    if (!old) return refuse("not_found");
    await putAway(tx, clock, addressId);
    const [next] = await openAddresses(tx, userId);
    if (old.isDefault && next) await makeDefault(tx, next.id);
    return succeed(undefined);
  });
}

/** Makes an address the one that is offered first. */
export async function chooseAddress(
  actor: Actor,
  { db }: Pick<Ports, "db">,
  addressId: string,
): Promise<Result<void, AddressRefusal>> {
  if (!may(actor, "account.use") || actor.id === null) return refuse("forbidden");
  const userId = actor.id;
  return inTransaction(db, async (tx) => {
    const [chosen] = await tx.select().from(addresses).where(isOwn(userId, addressId));
    if (!chosen) return refuse("not_found");
    await tx.update(addresses).set({ isDefault: false }).where(eq(addresses.userId, userId));
    await makeDefault(tx, addressId);
    return succeed(undefined);
  });
}

async function openAddresses(tx: Transaction, userId: string) {
  const rows = await tx
    .select()
    .from(addresses)
    .where(and(eq(addresses.userId, userId), isNull(addresses.archivedAt)));
  return rows.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
}

async function keep(
  tx: Transaction,
  clock: Clock,
  { userId, given, isDefault }: { userId: string; given: AddressBody; isDefault: boolean },
): Promise<Kept> {
  const id = randomId(16);
  const createdAt = new Date(clock.now());
  await tx.insert(addresses).values({ ...given, id, userId, country: "CN", isDefault, createdAt });
  return { id };
}

async function putAway(tx: Transaction, clock: Clock, addressId: string): Promise<void> {
  await tx
    .update(addresses)
    .set({ archivedAt: new Date(clock.now()), isDefault: false })
    .where(eq(addresses.id, addressId));
}

async function makeDefault(tx: Transaction, addressId: string): Promise<void> {
  await tx.update(addresses).set({ isDefault: true }).where(eq(addresses.id, addressId));
}
