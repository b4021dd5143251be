import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished } from "vitest";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { setLogLevel } from "@/lib/log/log";
import { emptyDatabase } from "@/scripts/support/fresh-database";
import { createEventHub, type EventHub, type Heard } from "./hub";
import { publish } from "./publish";

let url: string;
let client: DatabaseClient;
let hub: EventHub;
setLogLevel("silent");

beforeAll(async () => {
  url = await emptyDatabase();
  client = createDatabase(url);
});
afterAll(() => client.close());
beforeEach(() => {
  hub = createEventHub(url);
  onTestFinished(() => hub.close());
});

function listen(lastId: string | null = null) {
  const heard: Heard[] = [];
  const stop = hub.listen(lastId, (one) => heard.push(one));
  const topics = () => heard.map(({ message }) => message?.change.id ?? "missed");
  return { heard, stop, topics };
}
/** A listener that is told of the connection: from here on nothing gets lost. */
async function connected() {
  const made = listen();
  await expect.poll(() => made.topics()).toEqual(["missed", "missed"]);
  made.heard.length = 0;
  return made;
}
const tell = (id: string) =>
  inTransaction(client.db, (tx) => publish(tx, { user: "u" }, { topic: "orders", id }));

it("is heard once the transaction holds, and only then", async () => {
  const { topics } = await connected();
  const failing = inTransaction(client.db, async (tx) => {
    await publish(tx, { user: "u" }, { topic: "orders", id: "never" });
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  await tell("a");
  await expect.poll(topics).toEqual(["a"]);
});

it("begins with what came since the id a listener knows", async () => {
  const first = await connected();
  await tell("a");
  await tell("b");
  await expect.poll(first.topics).toEqual(["a", "b"]);
  const again = listen(first.heard[0]?.id);
  await tell("c");
  await expect.poll(again.topics).toEqual(["b", "c"]);
});

it("begins with 'you missed some' for an id nobody knows", async () => {
  await connected();
  expect(listen("elsewhere.7").topics()).toEqual(["missed"]);
});

it("says that some may be missing when its connection was lost, and goes on", async () => {
  const { topics, heard } = await connected();
  await tell("a");
  await expect.poll(topics).toEqual(["a"]);
  await client.db.execute(sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'sampan events' and datname = current_database()`);
  await expect.poll(topics, { timeout: 5_000 }).toEqual(["a", "missed"]);
  await tell("b");
  await expect.poll(topics).toEqual(["a", "missed", "b"]);
  expect(listen(heard[0]?.id).topics()).toEqual(["missed"]);
});

it("says so too for what it can't read", async () => {
  const { topics } = await connected();
  await client.db.execute(sql`select pg_notify('sampan_changes', '{"to":"the moon"}')`);
  await expect.poll(topics).toEqual(["missed"]);
});

it("tells nobody who stopped listening", async () => {
  const { topics, stop } = await connected();
  const other = listen();
  stop();
  await tell("a");
  await expect.poll(other.topics).toEqual(["missed", "a"]);
  expect(topics()).toEqual([]);
});
