import { deliveryPlaces, type OwnAddress } from "@/lib/accounts/address/own-addresses";
import type { Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db/client";
import type { OperatorSetting } from "@/lib/operator/setting-table";
import { readOperatorSetting } from "@/lib/operator/settings";
import type { QuoteDestination } from "./quote-body";

/**
 * Where the goods of a checkout may go, the usual place first: the agent's warehouses, and a shopper's
 * own addresses where the operator allows it. Guests have warehouses alone.
 */
export async function placesFor(
  actor: Actor,
  db: Pick<Database, "select">,
): Promise<QuoteDestination[]> {
  const places = await deliveryPlaces(actor, db);
  if (!places.ok) return (await readOperatorSetting(db, "warehouses")).map(warehousePlace);
  const { warehouses, ownAllowed, own } = places.value;
  return [...warehouses.map(warehousePlace), ...(ownAllowed ? own.map(addressPlace) : [])];
}

/** The place asked for, else the former one, else the first; null where there is none at all. */
export function choosePlace(
  places: readonly QuoteDestination[],
  asked: string | undefined,
  former: string | undefined,
): QuoteDestination | null {
  const byId = (id: string | undefined) => places.find((place) => place.id === id);
  return byId(asked) ?? byId(former) ?? places[0] ?? null;
}

function warehousePlace(warehouse: OperatorSetting<"warehouses">[number]): QuoteDestination {
  return {
    kind: "warehouse",
    id: warehouse.id,
    name: warehouse.name,
    address: addressOf(warehouse),
  };
}

function addressPlace(address: OwnAddress): QuoteDestination {
  return { kind: "address", id: address.id, name: address.fullName, address: addressOf(address) };
}

type Place = Pick<
  OwnAddress,
  "fullName" | "phone" | "city" | "district" | "street" | "postCode"
> & { province: string };

function addressOf({ fullName, phone, province, city, district, street, postCode }: Place) {
  return {
    fullName,
    mobile: phone,
    phone: null,
    province,
    city,
    district,
    town: null,
    street,
    postCode,
    districtCode: null,
  };
}
