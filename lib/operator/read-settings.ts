import { may, type Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db/client";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { OperatorSetting } from "./setting-table";
import { readOperatorSetting } from "./settings";

export type OperatorSettings = {
  warehouses: OperatorSetting<"warehouses">;
  ownAddresses: OperatorSetting<"own_addresses">;
  bankAccounts: OperatorSetting<"bank_accounts">;
  quote: OperatorSetting<"quote">;
  payment: OperatorSetting<"payment">;
  placing: OperatorSetting<"placing_strategy">;
  tolerance: OperatorSetting<"price_tolerance">;
};

/** Everything the operator has decided, for those who may change it. */
export async function readOperatorSettings(
  actor: Actor,
  { db }: { db: Pick<Database, "select"> },
): Promise<Result<OperatorSettings, "forbidden">> {
  if (!may(actor, "settings.edit")) return refuse("forbidden");
  const [warehouses, ownAddresses, bankAccounts, quote, payment, placing, tolerance] =
    await Promise.all([
      readOperatorSetting(db, "warehouses"),
      readOperatorSetting(db, "own_addresses"),
      readOperatorSetting(db, "bank_accounts"),
      readOperatorSetting(db, "quote"),
      readOperatorSetting(db, "payment"),
      readOperatorSetting(db, "placing_strategy"),
      readOperatorSetting(db, "price_tolerance"),
    ]);
  return succeed({ warehouses, ownAddresses, bankAccounts, quote, payment, placing, tolerance });
}
