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
};

/** Everything the operator has decided, for those who may change it. */
export async function readOperatorSettings(
  actor: Actor,
  { db }: { db: Pick<Database, "select"> },
): Promise<Result<OperatorSettings, "forbidden">> {
  if (!may(actor, "settings.edit")) return refuse("forbidden");
  const [warehouses, ownAddresses, bankAccounts, quote] = await Promise.all([
    readOperatorSetting(db, "warehouses"),
    readOperatorSetting(db, "own_addresses"),
    readOperatorSetting(db, "bank_accounts"),
    readOperatorSetting(db, "quote"),
  ]);
  return succeed({ warehouses, ownAddresses, bankAccounts, quote });
}
