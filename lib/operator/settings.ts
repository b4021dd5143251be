import { eq } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db/client";
import { settings } from "@/lib/db/schema/settings";
import type { Clock } from "@/lib/kernel/clock";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { log } from "@/lib/log/log";
import { OPERATOR_SETTINGS, type OperatorSetting, type OperatorSettingKey } from "./setting-table";

/** What holds now. A stored value that no longer fits its schema counts as not decided, and is logged. */
export async function readOperatorSetting<Key extends OperatorSettingKey>(
  db: Pick<Database, "select">,
  key: Key,
): Promise<OperatorSetting<Key>> {
  const { schema, start } = OPERATOR_SETTINGS[key];
  const [row] = await db
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.key, key));
  const read = schema.safeParse(row ? row.value : start);
  if (!read.success) log().error({ key }, "a stored setting does not fit its schema");
  return (read.success ? read.data : start) as OperatorSetting<Key>;
}

/** Decides a setting. `given` is whatever was sent. */
export async function writeOperatorSetting<Key extends OperatorSettingKey>(
  actor: Actor,
  { db, clock }: { db: Pick<Database, "insert">; clock: Clock },
  key: Key,
  given: unknown,
): Promise<Result<OperatorSetting<Key>, "forbidden" | "invalid">> {
  if (!may(actor, "settings.edit")) return refuse("forbidden");
  const read = OPERATOR_SETTINGS[key].schema.safeParse(given);
  if (!read.success) return refuse("invalid");
  const updatedBy = `${actor.kind} ${actor.id}`;
  const row = { key, value: read.data as unknown, updatedAt: new Date(clock.now()), updatedBy };
  await db.insert(settings).values(row).onConflictDoUpdate({ target: settings.key, set: row });
  return succeed(read.data as OperatorSetting<Key>);
}
