import type { AddressInfo, Socket } from "node:net";
import { eq } from "drizzle-orm";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { claimAttempt } from "@/lib/db/fence";
import { mails } from "@/lib/db/schema/mails";
import { inTransaction } from "@/lib/db/transaction";
import { manualClock } from "@/lib/kernel/clock";
import { randomId } from "@/lib/kernel/random-id";
import { setLogLevel } from "@/lib/log/log";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { deliverMail } from "./deliver-mail";
import type { MailServer } from "./post";
import { mailJobKey, queueMail } from "./queue-mail";
import { sweepMails } from "./sweep-mails";

const START = 1_800_000_000_000;
const MINUTE = 60_000;
let client: DatabaseClient;
setLogLevel("silent");

beforeAll(async () => {
  client = createDatabase(await freshDatabase());
});
afterAll(() => client.close());

/** A real mail server with a habit, and what it was given. */
async function mailServer(habit: SMTPServerOptions = {}) {
  const got: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    closeTimeout: 100,
    onData(stream, _session, done) {
      let text = "";
      stream.on("data", (piece: Buffer) => (text += piece.toString()));
      stream.on("end", () => {
        got.push(text);
        done();
      });
    },
    ...habit,
  });
  server.on("error", () => undefined);
  const sockets: Socket[] = [];
  server.server.on("connection", (socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  const from = "Sampan <shop@sampan.test>";
  const cut = () => sockets.forEach((socket) => socket.destroy());
  return { got, cut, settings: { smtpUrl: `smtp://127.0.0.1:${port}`, from } };
}

const refusal = (code: number) => Object.assign(new Error("no"), { responseCode: code });

async function queued() {
  const clock = manualClock(START);
  const onceKey = randomId(16);
  await inTransaction(client.db, (tx) =>
    queueMail(tx, clock, {
      onceKey,
      kind: "test",
      recipient: "linh@example.test",
      subject: "Đơn hàng của bạn",
      body: "Xin chào Linh.\n.\nHẹn gặp lại.",
    }),
  );
  const read = async () => {
    const [row] = await client.db.select().from(mails).where(eq(mails.onceKey, onceKey));
    if (!row) throw new Error("the mail is gone");
    return row;
  };
  const { id } = await read();
  const send = (server: MailServer | null) =>
    deliverMail(
      { mailId: id },
      { db: client.db, clock, signal: new AbortController().signal },
      server,
    );
  return { id, clock, read, send };
}

async function jobsOf(id: string) {
  const { rows } = await client.db.execute<{ key: string; run_at: string }>(
    `select key, run_at from graphile_worker.jobs where key = '${mailJobKey(id)}'`,
  );
  return rows.map((row) => new Date(row.run_at).getTime());
}

it("brings its own job", async () => {
  const { id } = await queued();
  expect(await jobsOf(id)).toHaveLength(1);
});

it("goes out once, whole, and says from whom and to whom", async () => {
  const { got, settings } = await mailServer();
  const { id, read, send } = await queued();
  await send(settings);
  await send(settings);
  expect(await read()).toMatchObject({ state: "sent", attempts: 1, sentAt: new Date(START) });
  expect(got).toHaveLength(1);
  expect(got[0]).toContain("From: Sampan <shop@sampan.test>");
  expect(got[0]).toContain("To: linh@example.test");
  expect(got[0]).toContain(`Message-ID: <${id}@sampan.test>`);
});

it("is kept where there is no mail server", async () => {
  const { read, send } = await queued();
  await send(null);
  expect(await read()).toMatchObject({ state: "kept", attempts: 0 });
});

it("is tried again later when the server says: not now", async () => {
  const { settings } = await mailServer({ onRcptTo: (_to, _session, done) => done(refusal(451)) });
  const { id, clock, read, send } = await queued();
  await send(settings);
  expect(await read()).toMatchObject({ state: "queued", dueAt: new Date(START + MINUTE) });
  expect(await jobsOf(id)).toEqual([START + MINUTE]);
  await send(settings);
  expect(await read()).toMatchObject({ attempts: 1 });
  clock.advance(MINUTE);
  await send(settings);
  expect(await read()).toMatchObject({ attempts: 2, dueAt: new Date(START + 6 * MINUTE) });
});

it("is tried again later when nobody listens there", async () => {
  const { read, send } = await queued();
  await send({ smtpUrl: "smtp://127.0.0.1:1", from: "shop@sampan.test" });
  expect(await read()).toMatchObject({ state: "queued", attempts: 1 });
});

it("is tried again later when the server takes offence at the login", async () => {
  const { settings } = await mailServer({
    onAuth: (_auth, _session, done) => done(refusal(535)),
  });
  const { read, send } = await queued();
  await send({ ...settings, smtpUrl: settings.smtpUrl.replace("//", "//user:wrong@") });
  expect(await read()).toMatchObject({ state: "queued", attempts: 1 });
});

it("has failed when the server says: never", async () => {
  const { settings } = await mailServer({ onRcptTo: (_to, _session, done) => done(refusal(550)) });
  const { read, send } = await queued();
  await send(settings);
  expect(await read()).toMatchObject({ state: "failed", attempts: 1 });
});

it("is unknown when the server had it and said nothing, and is not sent again", async () => {
  let taken = 0;
  const server = await mailServer({
    onData(stream) {
      stream.resume();
      stream.on("end", () => {
        taken += 1;
        server.cut();
      });
    },
  });
  const { read, send } = await queued();
  await send(server.settings);
  await send(server.settings);
  expect([(await read()).state, taken]).toEqual(["unknown", 1]);
});

it("is unknown when its worker died in between, and is not sent again", async () => {
  const { got, settings } = await mailServer();
  const { id, read, send } = await queued();
  await client.db.update(mails).set({ state: "sending", attempts: 1 }).where(eq(mails.id, id));
  await send(settings);
  expect([(await read()).state, got.length]).toEqual(["unknown", 0]);
});

it("keeps what a later attempt has found out", async () => {
  const { id, read, send } = await queued();
  const { settings } = await mailServer({
    onData(stream, _session, done) {
      stream.resume();
      // While the mail is under way this worker is thought dead, and another looks at the mail.
      const overtaking = inTransaction(client.db, async (tx) => {
        await claimAttempt(tx, mailJobKey(id));
        await tx.update(mails).set({ state: "unknown" }).where(eq(mails.id, id));
      });
      void overtaking.then(() => done());
    },
  });
  await send(settings);
  expect(await read()).toMatchObject({ state: "unknown", sentAt: null });
});

it("is found again by the sweep when its job was lost", async () => {
  const { id, clock } = await queued();
  await client.db.execute(
    `delete from graphile_worker._private_jobs where key = '${mailJobKey(id)}'`,
  );
  const context = { db: client.db, clock, signal: new AbortController().signal };
  await sweepMails.run(context);
  expect(await jobsOf(id)).toHaveLength(0);
  clock.advance(3 * MINUTE);
  await sweepMails.run(context);
  expect(await jobsOf(id)).toHaveLength(1);
});
