import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { mails } from "@/lib/db/schema/mails";
import { fen, money, type Currency } from "@/lib/kernel/money";
import { randomId } from "@/lib/kernel/random-id";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { balanceOf } from "../balance";
import type { WalletPorts } from "../ports";
import { openAccounts, portsOf } from "../test-support/ports";
import { expectSoundLedger, person } from "../test-support/wallets";
import { confirmTopUp, rejectTopUp } from "./decide-top-up";
import { listTopUps, readTopUp } from "./desk-top-ups";
import { cancelTopUp, submitTopUp } from "./own-top-up";
import { listOwnTopUps, readVoucher } from "./read-top-ups";
import { sendVoucher } from "./send-voucher";
import { startTopUp } from "./start-top-up";

type Person = Awaited<ReturnType<typeof person>>;
let client: DatabaseClient;
let ports: WalletPorts;
let shopper: Person;
let staff: Person;

beforeAll(async () => {
  client = createDatabase(await freshDatabase(), { connections: 20 });
  ports = portsOf(client);
  await openAccounts(client, ["VND", "USD", "EUR", "CNY"]);
  staff = await person(client, "staff");
});
beforeEach(async () => {
  shopper = await person(client, "customer", { language: "vi" });
});
afterAll(async () => {
  await expectSoundLedger(client);
  await client.close();
});

function start(minor = 3_600_000, currency: Currency = "VND", id = randomId(16), who = shopper) {
  const sent = money(minor, currency);
  return startTopUp(who, ports, { id, method: "bank_transfer", sent, language: "vi" });
}
async function started(minor?: number, currency?: Currency): Promise<string> {
  const begun = await start(minor, currency);
  if (!begun.ok) throw new Error(begun.error);
  return begun.value.id;
}
const confirm = (id: string, yuan: number, acceptDifference = false, who: Person = staff) =>
  confirmTopUp(who, ports, { id, credited: fen(yuan), acceptDifference });
const available = async () => (await balanceOf(client.db, shopper.id)).available.minor;
const mailsTo = async () => {
  const recipient = `${shopper.id.toLowerCase()}@example.test`;
  return client.db.select().from(mails).where(eq(mails.recipient, recipient));
};

describe("starting", () => {
  it("begins one however often it is asked for under one name", async () => {
    const id = randomId(16);
    const [first, second] = [await start(100, "CNY", id), await start(100, "CNY", id)];
    expect(first).toMatchObject({ ok: true, value: { id, state: "started" } });
    expect(second).toEqual(first);
  });

  it.each([
    ["another amount", () => start(200, "CNY", "0".repeat(16))],
    ["somebody else", async () => start(100, "CNY", "0".repeat(16), await person(client))],
  ])("under a taken name is refused to %s", async (_what, again) => {
    await start(100, "CNY", "0".repeat(16));
    expect(await again()).toEqual({ ok: false, error: "other_top_up" });
  });

  it("is refused in a currency nobody takes", async () => {
    expect(await start(100, "JPY")).toEqual({ ok: false, error: "not_offered" });
  });

  it("is refused while twenty are under way, and open again when one is taken back", async () => {
    const ids = await Promise.all(Array.from({ length: 21 }, () => start()));
    expect(ids.filter(({ ok }) => !ok)).toEqual([{ ok: false, error: "too_many_open" }]);
    const one = ids.find((begun) => begun.ok);
    await cancelTopUp(shopper, ports, { id: one?.ok ? one.value.id : "" });
    expect((await start()).ok).toBe(true);
  });
});

describe("its sender", () => {
  it("submits it and can take it back", async () => {
    const id = await started();
    const submitted = await submitTopUp(shopper, ports, { id, voucher: null });
    expect(submitted).toMatchObject({ ok: true, value: { state: "submitted" } });
    expect(await cancelTopUp(shopper, ports, { id })).toMatchObject({
      value: { state: "cancelled" },
    });
    expect(await submitTopUp(shopper, ports, { id, voucher: null })).toEqual({
      ok: false,
      error: "decided",
    });
  });

  it("is nobody else", async () => {
    const id = await started();
    const other = await person(client);
    for (const who of [other, staff, { kind: "guest", id: null } as const])
      expect(await cancelTopUp(who, ports, { id })).toEqual({ ok: false, error: "not_found" });
  });

  it("sees theirs alone, page by page", async () => {
    for (let count = 0; count < 12; count += 1) await started();
    const first = await listOwnTopUps(shopper, ports);
    const older = first.ok ? first.value.older : null;
    expect(first.ok && first.value.rows.length).toBe(10);
    const second = await listOwnTopUps(shopper, ports, older ?? "");
    expect(second.ok && [second.value.rows.length, second.value.older]).toEqual([2, null]);
  });
});

describe("a receipt", () => {
  async function* picture(): AsyncGenerator<Uint8Array> {
    const size = { width: 600, height: 1_200, channels: 3 as const, background: "#fff" };
    yield await sharp({ create: size })
      .withExif({ IFD0: { Copyright: "somebody's home" } })
      .png()
      .toBuffer();
  }

  it("is written anew and seen by its sender and the desk alone", async () => {
    const id = await started();
    const sent = await sendVoucher(shopper, ports, { id, bytes: picture() });
    expect(sent).toMatchObject({ ok: true, value: { state: "submitted", hasVoucher: true } });
    const kept = await readVoucher(shopper, ports, id);
    expect(kept?.mediaType).toBe("image/jpeg");
    expect(kept?.bytes.includes("somebody's home")).toBe(false);
    expect((await sharp(kept?.bytes).metadata()).height).toBe(1_200);
    expect(await readVoucher(staff, ports, id)).not.toBeNull();
    expect(await readVoucher(await person(client), ports, id)).toBeNull();
    expect(await readVoucher({ kind: "guest", id: null }, ports, id)).toBeNull();
  });

  it("that is no picture changes nothing", async () => {
    const id = await started();
    async function* script() {
      yield new TextEncoder().encode("<script>alert(1)</script>".repeat(9));
    }
    const refused = await sendVoucher(shopper, ports, { id, bytes: script() });
    expect(refused).toMatchObject({ ok: false, error: { of: "picture" } });
    expect(await readTopUp(staff, ports, id)).toMatchObject({
      value: { state: "started", hasVoucher: false },
    });
  });
});

describe("confirming", () => {
  it("credits what it comes to, keeps the rate and tells its owner in their language", async () => {
    const id = await started(3_600_000, "VND");
    const confirmed = await confirm(id, 100_000);
    expect(confirmed).toMatchObject({
      ok: true,
      value: {
        repeated: false,
        topUp: { credited: fen(100_000), rateNote: "1 CNY = 3600 VND, staff, 2026-11-20" },
      },
    });
    expect(await available()).toBe(100_000);
    const [mail] = await mailsTo();
    expect(mail?.subject).toBe("1.000,00 ¥ đã vào ví của bạn".replace(" ", "\u00a0"));
    expect(mail?.body).toContain(`https://shop.test/vi/wallet/top-ups/${id}`);
  });

  it("happens once, however many do it at once", async () => {
    const id = await started();
    const all = await Promise.all(Array.from({ length: 10 }, () => confirm(id, 100_000)));
    expect(all.filter((one) => one.ok && !one.value.repeated)).toHaveLength(1);
    expect(all.every((one) => one.ok)).toBe(true);
    expect(await available()).toBe(100_000);
    expect(await mailsTo()).toHaveLength(1);
  });

  it("of another amount takes a second look", async () => {
    const id = await started();
    expect(await confirm(id, 99_000)).toEqual({ ok: false, error: "differs" });
    expect(await available()).toBe(0);
    expect((await confirm(id, 99_000, true)).ok).toBe(true);
    expect(await available()).toBe(99_000);
  });

  it("without a rate always does", async () => {
    const id = await started(10_000, "EUR");
    expect(await confirm(id, 79_000)).toEqual({ ok: false, error: "differs" });
    expect(await confirm(id, 79_000, true)).toMatchObject({
      value: { topUp: { rateNote: null, credited: fen(79_000) } },
    });
  });

  it("races with rejecting and one of them holds", async () => {
    const id = await started();
    const [confirmed, rejected] = await Promise.all([
      confirm(id, 100_000),
      rejectTopUp(staff, ports, { id, reason: "not found" }),
    ]);
    expect([confirmed.ok, rejected.ok].filter(Boolean)).toHaveLength(1);
    expect(await available()).toBe(confirmed.ok ? 100_000 : 0);
  });

  it("is not for customers, nor for staff about their own", async () => {
    const id = await started();
    expect(await confirm(id, 100_000, false, shopper)).toEqual({ ok: false, error: "forbidden" });
    const own = await start(100, "CNY", randomId(16), staff);
    expect(await confirm(own.ok ? own.value.id : "", 100)).toEqual({
      ok: false,
      error: "own_top_up",
    });
  });
});

it("rejecting credits nothing and says why", async () => {
  const id = await started();
  await rejectTopUp(staff, ports, { id, reason: "No such money has come." });
  expect(await available()).toBe(0);
  const [mail] = await mailsTo();
  expect([mail?.kind, mail?.body.includes("No such money has come.")]).toEqual([
    "top_up_rejected",
    true,
  ]);
});

it("the desk's list is closed to customers", async () => {
  expect(await listTopUps(shopper, ports, { state: "submitted" })).toEqual({
    ok: false,
    error: "forbidden",
  });
  const listed = await listTopUps(staff, ports, { state: "confirmed" });
  expect(listed.ok && listed.value.rows[0]?.owner.email).toContain("@example.test");
});
