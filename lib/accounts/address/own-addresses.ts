import { and, desc, eq, isNull } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import type { AddressBody } from "@/lib/contract/address";
import type { Database } from "@/lib/db/client";
import { addresses } from "@/lib/db/schema/addresses";
import { readOperatorSetting } from "@/lib/operator/settings";
import type { OperatorSetting } from "@/lib/operator/setting-table";
import { refuse, succeed, type Result } from "@/lib/kernel/result";

export type OwnAddress = AddressBody & { id: string; isDefault: boolean };

export type DeliveryPlaces = {
  /** The shop's own, the usual one first. */
  warehouses: OperatorSetting<"warehouses">;
  /** Whether goods may go straight to an address of the shopper's. */
  ownAllowed: boolean;
  /** Kept ones, the default first; shown even while they may not be used. */
  own: OwnAddress[];
};

/** Where somebody's goods can go. */
export async function deliveryPlaces(
  actor: Actor,
  db: Pick<Database, "select">,
): Promise<Result<DeliveryPlaces, "forbidden">> {
  if (!may(actor, "account.use") || actor.id === null) return refuse("forbidden");
  const warehouses = await readOperatorSetting(db, "warehouses");
  const { allowed } = await readOperatorSetting(db, "own_addresses");
  const rows = await db
    .select()
    .from(addresses)
    .where(and(eq(addresses.userId, actor.id), isNull(addresses.archivedAt)))
    .orderBy(desc(addresses.isDefault), desc(addresses.createdAt));
  return succeed({ warehouses, ownAllowed: allowed, own: rows.map(ownAddress) });
}

/** The row of that id if it is this person's and not put away. */
export function isOwn(userId: string, addressId: string) {
  return and(
    eq(addresses.id, addressId),
    eq(addresses.userId, userId),
    isNull(addresses.archivedAt),
  );
}

function ownAddress(row: typeof addresses.$inferSelect): OwnAddress {
  const { id, fullName, phone, province, city, district, street, postCode, isDefault } = row;
  return {
    ...{ id, fullName, phone, city, district, street, postCode, isDefault },
    // Written only from what the contract has read.
    province: province as AddressBody["province"],
  };
}
