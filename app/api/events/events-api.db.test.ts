import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { GUEST_COOKIE } from "@/lib/auth/read-actor";
import { startSession } from "@/lib/auth/sessions";
import { sessionCookieName, sessionToken } from "@/lib/auth/session-token";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { users } from "@/lib/db/schema/users";
import { inTransaction } from "@/lib/db/transaction";
import { readSettings } from "@/lib/env/settings";
import { eventHub } from "@/lib/events/hub";
import type { Audience } from "@/lib/events/message";
import { publish } from "@/lib/events/publish";
import { endEventStreams } from "@/lib/http/event-stream";
import { systemClock } from "@/lib/kernel/clock";
import type { Role } from "@/lib/kernel/permission";
import { processScope } from "@/lib/kernel/process-scope";
import { randomId } from "@/lib/kernel/random-id";
import { setLogLevel } from "@/lib/log/log";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { waitFor } from "@/scripts/support/wait";
import { GET } from "./route";

let client: DatabaseClient;
let server: Server;
let url: string;
setLogLevel("silent");

beforeAll(async () => {
  const databaseUrl = await freshDatabase();
  client = createDatabase(databaseUrl);
  processScope("database", () => client);
  const read = readSettings({
    UPSTREAM_BASE_URL: "https://upstream.test",
    UPSTREAM_ACCESS_KEY: "k",
    UPSTREAM_ACCESS_SECRET: "s",
    UPSTREAM_USER_ID: "1",
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: "0123456789abcdefghijklmnopqrstuv",
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  processScope("settings", () => read.value);
  // The first reader opens the connection; here that is over before anything is told.
  let times = 0;
  const stop = eventHub().listen(null, () => (times += 1));
  await waitFor("the hub", () => (times === 2 ? true : null), { timeoutMs: 10_000 });
  stop();
  server = createServer((request, response) => {
    const headers = new Headers(request.headers as Record<string, string>);
    void GET(new Request(`http://shop.test${request.url}`, { headers })).then((reply) => {
      response.writeHead(reply.status, Object.fromEntries(reply.headers));
      if (reply.body === null) return response.end();
      const body = Readable.fromWeb(reply.body as never);
      response.on("close", () => body.destroy());
      return body.pipe(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/events`;
});
afterAll(async () => {
  endEventStreams();
  await eventHub().close();
  server.closeAllConnections();
  server.close();
  await client.close();
});

async function signedIn(role: Role): Promise<{ id: string; cookie: string }> {
  const id = randomId(16);
  const row = {
    id,
    email: `${id.toLowerCase()}@example.test`,
    name: "N",
    role,
    createdAt: new Date(),
  };
  await client.db.insert(users).values(row);
  const session = await startSession(client.db, systemClock, { userId: id, browser: "test" });
  return { id, cookie: `${sessionCookieName()}=${await sessionToken(session)}` };
}

async function open(cookie: string, lastId?: string) {
  const leave = new AbortController();
  onTestFinished(() => leave.abort());
  const headers = { cookie, ...(lastId !== undefined && { "last-event-id": lastId }) };
  const reply = await fetch(url, { headers, signal: leave.signal });
  let text = "";
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const piece of reply.body ?? []) text += decoder.decode(piece);
  })().catch(() => undefined);
  const events = () =>
    [...text.matchAll(/id: (.*)\nevent: (.*)\ndata: (.*)\n\n/g)].map(([, id, event, data]) => ({
      id: id ?? "",
      what: event === "change" ? (JSON.parse(data ?? "") as { topic: string }).topic : event,
    }));
  return { reply, reading, leave, events, what: () => events().map(({ what }) => what) };
}

const tell = (to: Audience, topic: "cart" | "wallet" | "mails") =>
  inTransaction(client.db, (tx) => publish(tx, to, { topic }));

it("tells people of their own changes, and begins with a first reading", async () => {
  const anna = await signedIn("customer");
  const ben = await signedIn("customer");
  const stream = await open(anna.cookie);
  await expect.poll(stream.what).toContain("missed");
  await tell({ user: ben.id }, "cart");
  await tell({ user: anna.id }, "wallet");
  await expect.poll(() => stream.what().filter((what) => what !== "missed")).toEqual(["wallet"]);
  expect(stream.reply.headers.get("cache-control")).toBe("no-store, no-transform");
  expect(stream.reply.headers.get("content-type")).toBe("text/event-stream");
});

it("tells staff what their role may see", async () => {
  const staff = await signedIn("staff");
  const stream = await open(staff.cookie);
  await expect.poll(stream.what).toContain("missed");
  await tell({ staff: "settings.edit" }, "wallet");
  await tell({ staff: "mails.read" }, "mails");
  await expect.poll(() => stream.what().filter((what) => what !== "missed")).toEqual(["mails"]);
});

it("tells a guest's browser of its cart, and one without a name that there is nothing", async () => {
  const guest = "0123456789ABCDEFGHJKMNPQRS";
  const stream = await open(`${GUEST_COOKIE}=${guest}`);
  await expect.poll(stream.what).toContain("missed");
  await tell({ guest }, "cart");
  await expect.poll(stream.what).toContain("cart");
  expect((await open("")).reply.status).toBe(204);
});

it("goes on after the last event a browser has seen", async () => {
  const anna = await signedIn("customer");
  const first = await open(anna.cookie);
  await expect.poll(first.what).toContain("missed");
  await tell({ user: anna.id }, "cart");
  await expect.poll(first.what).toContain("cart");
  const lastId = first.events().at(-1)?.id ?? "";
  first.leave.abort();
  await tell({ user: anna.id }, "wallet");
  const again = await open(anna.cookie, lastId);
  await expect.poll(again.what).toEqual(["wallet"]);
});

it("is refused to who has many open already, and opened again once they are closed", async () => {
  const anna = await signedIn("customer");
  const streams = await Promise.all(Array.from({ length: 8 }, () => open(anna.cookie)));
  const refused = await open(anna.cookie);
  expect(refused.reply.status).toBe(429);
  expect(refused.reply.headers.get("retry-after")).toBe("60");
  for (const { leave } of streams) leave.abort();
  await expect.poll(async () => (await open(anna.cookie)).reply.status).toBe(200);
});

it("ends when the process does", async () => {
  const anna = await signedIn("customer");
  const stream = await open(anna.cookie);
  await expect.poll(stream.what).toContain("missed");
  endEventStreams();
  await stream.reading;
  expect(stream.what()).toContain("missed");
});
