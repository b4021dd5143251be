import { eq } from "drizzle-orm";
import Stripe from "stripe";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { mails } from "@/lib/db/schema/mails";
import { fen, money, type Currency } from "@/lib/kernel/money";
import { randomId } from "@/lib/kernel/random-id";
import { setLogLevel } from "@/lib/log/log";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { balanceOf } from "../balance";
import type { WalletPorts } from "../ports";
import { portsOf } from "../test-support/ports";
import { expectSoundLedger, person } from "../test-support/wallets";
import { confirmTopUp } from "../top-ups/decide-top-up";
import { findTopUp } from "../top-ups/top-up-rows";
import { startTopUp } from "../top-ups/start-top-up";
import { payTopUp, refreshTopUp } from "./pay-top-up";
import { receivePaymentEvent } from "./receive-event";
import { stripeProvider } from "./stripe/stripe-provider";
import { startStandIn, type StandIn } from "./stripe/testing/stand-in";

const SECRET = "sk_test_0123456789";
const WEBHOOK = "whsec_0123456789";
const signer = new Stripe("sk_test_x");
let client: DatabaseClient;
let standIn: StandIn;
let ports: WalletPorts;
let shopper: Awaited<ReturnType<typeof person>>;
setLogLevel("silent");

beforeAll(async () => {
  client = createDatabase(await freshDatabase(), { connections: 20 });
  standIn = await startStandIn(SECRET);
  const account = { secretKey: SECRET, webhookSecret: WEBHOOK, apiBase: standIn.url };
  ports = portsOf(client, stripeProvider(account));
});
beforeEach(async () => {
  standIn.fail(null, 0);
  shopper = await person(client);
});
afterAll(async () => {
  await expectSoundLedger(client);
  await standIn.close();
  await client.close();
});

async function begin(minor = 1_400, currency: Currency = "USD"): Promise<string> {
  const id = randomId(16);
  const sent = money(minor, currency);
  const begun = await startTopUp(shopper, ports, { id, method: "card", sent, language: "en" });
  if (!begun.ok) throw new Error(begun.error);
  return id;
}

/** A top-up whose page at the provider is open, and the provider's name for it. */
async function opened(minor?: number, currency?: Currency): Promise<{ id: string; ref: string }> {
  const id = await begin(minor, currency);
  await payTopUp(shopper, ports, id);
  return { id, ref: (await row(id))?.providerRef ?? "" };
}

const row = (id: string) => findTopUp(client.db, id);
const state = async (id: string) => (await row(id))?.state;
const available = async () => (await balanceOf(client.db, shopper.id)).available.minor;

function hear(ref: string, { event = `evt_${randomId(12)}`, type = "completed" } = {}) {
  const payload = JSON.stringify({
    id: event,
    object: "event",
    type: `checkout.session.${type}`,
    data: { object: { id: ref, object: "checkout.session" } },
  });
  const header = signer.webhooks.generateTestHeaderString({ payload, secret: WEBHOOK });
  return receivePaymentEvent(ports, new TextEncoder().encode(payload), header);
}

describe("opening", () => {
  it("leads to the provider's page, the same one when it is asked for again", async () => {
    const id = await begin();
    const first = await payTopUp(shopper, ports, id);
    expect(first.ok && first.value.url).toMatch(/^https:\/\/checkout\.stripe\.com\//);
    expect(await payTopUp(shopper, ports, id)).toEqual(first);
  });

  it("is begun once where the reply is lost, and goes on later", async () => {
    const id = await begin();
    const before = standIn.sessions.size;
    standIn.fail("lose_reply", 2);
    expect(await payTopUp(shopper, ports, id)).toEqual({ ok: false, error: "payment_unknown" });
    expect([await state(id), (await row(id))?.providerRef]).toEqual(["started", null]);
    expect((await payTopUp(shopper, ports, id)).ok).toBe(true);
    expect(standIn.sessions.size - before).toBe(1);
  });

  it("is nobody else's", async () => {
    const id = await begin();
    const other = await person(client);
    expect(await payTopUp(other, ports, id)).toEqual({ ok: false, error: "not_found" });
  });

  it("is not offered in a currency without a rate, nor where nobody takes cards", async () => {
    const sent = money(100, "EUR");
    const ask = { id: randomId(16), method: "card", sent, language: "en" } as const;
    expect(await startTopUp(shopper, ports, ask)).toEqual({ ok: false, error: "not_offered" });
    const dollars = { ...ask, sent: money(100, "USD") };
    expect(await startTopUp(shopper, portsOf(client), dollars)).toEqual({
      ok: false,
      error: "not_offered",
    });
  });
});

describe("a payment", () => {
  it("is credited when the provider is asked and says so", async () => {
    const { id, ref } = await opened(1_400, "USD");
    expect(await hear(ref)).toBe("taken");
    expect([await state(id), await available()]).toEqual(["started", 0]);
    standIn.pay(ref);
    expect(await hear(ref)).toBe("taken");
    expect([await state(id), await available()]).toEqual(["confirmed", 10_000]);
    expect((await row(id))?.rateNote).toBe("1 CNY = 0.14 USD, staff, 2026-11-20");
  });

  it("is credited once, from however many sides it is heard", async () => {
    const { id, ref } = await opened(3_600_000, "VND");
    standIn.pay(ref);
    await Promise.all([
      ...Array.from({ length: 5 }, () => hear(ref)),
      ...Array.from({ length: 3 }, () => hear(ref, { event: `evt_same_${id}` })),
      ...Array.from({ length: 5 }, () => refreshTopUp(shopper, ports, id)),
    ]);
    expect([await state(id), await available()]).toEqual(["confirmed", 100_000]);
    const recipient = `${shopper.id.toLowerCase()}@example.test`;
    expect(await client.db.select().from(mails).where(eq(mails.recipient, recipient))).toHaveLength(
      1,
    );
  });

  it("whose opening was never answered is credited all the same", async () => {
    const id = await begin(1_400, "USD");
    standIn.fail("lose_reply", 2);
    await payTopUp(shopper, ports, id);
    const ref = [...standIn.sessions.values()].find((one) => one.client_reference_id === id)?.id;
    standIn.pay(ref ?? "");
    expect(await hear(ref ?? "")).toBe("taken");
    expect([await state(id), (await row(id))?.providerRef, await available()]).toEqual([
      "confirmed",
      ref,
      10_000,
    ]);
  });

  it("is heard again later where the provider can't be asked now", async () => {
    const { ref } = await opened(1_400, "USD");
    standIn.pay(ref);
    standIn.fail("server_error", 2);
    const event = `evt_${randomId(12)}`;
    expect(await hear(ref, { event })).toBe("again");
    expect(await available()).toBe(0);
    expect(await hear(ref, { event })).toBe("taken");
    expect(await available()).toBe(10_000);
  });

  it("goes to the desk where there is no rate any more, and is credited there", async () => {
    const { id, ref } = await opened(1_400, "USD");
    standIn.pay(ref);
    const without = { ...ports, rates: async () => new Map() };
    await refreshTopUp(shopper, without, id);
    expect([await state(id), await available()]).toEqual(["submitted", 0]);
    const staff = await person(client, "staff");
    const credited = fen(10_000);
    await confirmTopUp(staff, ports, { id, credited, acceptDifference: false });
    expect([await state(id), await available()]).toEqual(["confirmed", 10_000]);
  });

  it.each([
    ["amount", { amount_total: 1 }],
    ["currency", { currency: "vnd" }],
  ])("of another %s goes to the desk", async (_what, other) => {
    const { id, ref } = await opened(1_400, "USD");
    standIn.pay(ref);
    standIn.sessions.set(ref, { ...standIn.sessions.get(ref)!, ...other });
    await hear(ref);
    expect([await state(id), await available()]).toEqual(["submitted", 0]);
  });

  it("that ran out of time has failed", async () => {
    const { id, ref } = await opened();
    standIn.expire(ref);
    await hear(ref, { type: "expired" });
    expect(await state(id)).toBe("failed");
  });

  it("that is none of ours changes nothing", async () => {
    const { ref } = await opened();
    standIn.pay(ref);
    standIn.sessions.set(ref, { ...standIn.sessions.get(ref)!, client_reference_id: "another" });
    expect(await hear(ref)).toBe("taken");
    expect(await available()).toBe(0);
  });
});

describe("coming back from the provider's page", () => {
  it("says that it is not known where the provider does not answer", async () => {
    const { id } = await opened();
    standIn.fail("server_error", 2);
    expect(await refreshTopUp(shopper, ports, id)).toMatchObject({
      ok: true,
      value: { known: false, topUp: { state: "started" } },
    });
  });
});

it("a forged message is not acted on", async () => {
  const { ref } = await opened();
  standIn.pay(ref);
  const body = new TextEncoder().encode(`{"id":"evt_x","data":{"object":{"id":"${ref}"}}}`);
  expect(await receivePaymentEvent(ports, body, "t=1,v1=00")).toBe("forged");
  expect(await receivePaymentEvent(portsOf(client), body, "")).toBe("off");
  expect(await available()).toBe(0);
});
