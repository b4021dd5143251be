import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { actorOfSession } from "@/lib/auth/sessions";
import { users } from "@/lib/db/schema/users";
import { refuse } from "@/lib/kernel/result";
import { createPasswords } from "../password/passwords";
import { accountLab, GUEST, NOWHERE } from "../test-support/account-lab";
import { signIn } from "./sign-in";
import { signUp } from "./sign-up";

const lab = accountLab();
const RIGHT = "boat lamp river";
const HOUR = 3_600_000;

function enter(email: string, password: string, sender = NOWHERE) {
  return signIn(GUEST, lab.ports(), { email, password, sender });
}
const fresh = { name: "", language: "vi" as const, sender: NOWHERE };

describe("signing up", () => {
  it("makes a customer and lets them in", async () => {
    const made = await signUp(GUEST, lab.ports(), {
      ...fresh,
      email: "new@example.com",
      password: RIGHT,
    });
    if (!made.ok) throw new Error(made.error.reason);
    const { db, clock } = lab.ports();
    const { session } = made.value;
    expect(await actorOfSession(db, clock, session.id)).toEqual({
      kind: "customer",
      id: session.userId,
    });
    expect(made.value).toMatchObject({ role: "customer", language: "vi", currency: null });
  });

  it.each([
    ["another's address", { email: "taken@example.com", password: RIGHT }, "email_taken"],
    ["a short password", { email: "s@example.com", password: "short" }, "password_short"],
    ["a common one", { email: "c@example.com", password: "Password123" }, "password_common"],
    ["the address", { email: "e@example.com", password: "E@example.com" }, "password_is_email"],
    ["a long one", { email: "l@example.com", password: "ab1 ".repeat(51) }, "password_long"],
  ])("refuses %s", async (_what, given, reason) => {
    await signUp(GUEST, lab.ports(), { ...fresh, email: "taken@example.com", password: RIGHT });
    const refused = await signUp(GUEST, lab.ports(), { ...fresh, ...given });
    expect(refused).toEqual({ ok: false, error: { reason } });
  });

  it("is limited by where it comes from", async () => {
    const sender = { ...NOWHERE, address: "198.51.100.9" };
    const ends = [];
    for (let at = 0; at < 12; at += 1) {
      const email = `flood${at}@example.com`;
      const made = await signUp(GUEST, lab.ports(), { ...fresh, sender, email, password: RIGHT });
      ends.push(made.ok ? "made" : made.error.reason);
    }
    expect(ends.filter((end) => end === "made")).toHaveLength(10);
    expect(ends.at(-1)).toBe("too_many_attempts");
  });
});

describe("signing in", () => {
  it("lets in by address and password, under a new session each time", async () => {
    const { email } = await lab.person();
    const first = await enter(email, RIGHT);
    const again = await enter(email, RIGHT);
    if (!first.ok || !again.ok) throw new Error("not let in");
    expect(first.value.session.id).not.toBe(again.value.session.id);
  });

  it("ends the session the browser had, whosever it was", async () => {
    const { db, clock } = lab.ports();
    const [one, other] = [await lab.person(), await lab.person()];
    const before = await enter(one.email, RIGHT);
    if (!before.ok) throw new Error("not let in");
    const { id } = before.value.session;
    expect(await actorOfSession(db, clock, id)).not.toBeNull();
    await enter(other.email, RIGHT, { ...NOWHERE, sessionId: id });
    expect(await actorOfSession(db, clock, id)).toBeNull();
  });

  it("says the same of a wrong password and of nobody", async () => {
    const { email } = await lab.person();
    const wrong = await enter(email, "not the password");
    expect(wrong).toEqual(await enter("nobody@example.com", "not the password"));
    expect(wrong).toEqual({ ok: false, error: { reason: "wrong_credentials" } });
  });

  it("looks at a digest either way", async () => {
    const { email } = await lab.person();
    lab.passwords.looked.length = 0;
    await enter(email, "not the password");
    await enter("nobody.at.all@example.com", "not the password");
    expect(lab.passwords.looked).toEqual([`plain:${RIGHT}`, null]);
  });

  it("has no password way in for somebody who signs in elsewhere", async () => {
    const { email } = await lab.person({ passwordHash: null });
    expect(await enter(email, RIGHT)).toMatchObject({ error: { reason: "wrong_credentials" } });
  });

  it("tells that an account is closed only to who knows its password", async () => {
    const { email } = await lab.person({ deactivatedAt: new Date(0) });
    expect(await enter(email, "not the password")).toMatchObject({
      error: { reason: "wrong_credentials" },
    });
    expect(await enter(email, RIGHT)).toMatchObject({ error: { reason: "account_deactivated" } });
  });

  it("gives way when too many are at it, and counts no attempt", async () => {
    const { email } = await lab.person();
    const busy = async () => refuse("busy" as const);
    const ports = { ...lab.ports(), passwords: { digest: busy, match: busy } };
    for (let at = 0; at < 15; at += 1) {
      const turned = await signIn(GUEST, ports, { email, password: RIGHT, sender: NOWHERE });
      expect(turned).toEqual({ ok: false, error: { reason: "busy", waitSeconds: 2 } });
    }
    expect((await enter(email, RIGHT)).ok).toBe(true);
  });

  it("works with real digests", async () => {
    const ports = { ...lab.ports(), passwords: createPasswords() };
    const real = { ...fresh, email: "real@example.com", password: RIGHT };
    expect((await signUp(GUEST, ports, real)).ok).toBe(true);
    const [row] = await ports.db.select().from(users).where(eq(users.email, real.email));
    expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const given = { email: real.email, sender: NOWHERE };
    expect((await signIn(GUEST, ports, { ...given, password: RIGHT })).ok).toBe(true);
    expect((await signIn(GUEST, ports, { ...given, password: `${RIGHT}.` })).ok).toBe(false);
    const nobody = { email: "nobody2@example.com", sender: NOWHERE, password: RIGHT };
    expect(await signIn(GUEST, ports, nobody)).toMatchObject({
      error: { reason: "wrong_credentials" },
    });
  });
});

describe("guessing", () => {
  /** 10,000 guesses within one hour; how many of them were looked at. */
  async function guesses(email: string, from: (at: number) => string | null): Promise<number> {
    lab.passwords.looked.length = 0;
    for (let at = 0; at < 10_000; at += 1) {
      lab.clock.advance(HOUR / 10_000);
      await enter(email, `guess number ${at}`, { ...NOWHERE, address: from(at) });
    }
    return lab.passwords.looked.length;
  }

  it("from one address: at most 20 an hour", { timeout: 120_000 }, async () => {
    const { email } = await lab.person();
    const looked = await guesses(email, () => "203.0.113.5");
    expect(looked).toBeGreaterThanOrEqual(10);
    expect(looked).toBeLessThanOrEqual(20);
  });

  it("from a thousand addresses: at most 20 an hour", { timeout: 120_000 }, async () => {
    const { email } = await lab.person();
    const looked = await guesses(email, (at) => `10.0.${(at % 1000) >> 8}.${at & 255}`);
    expect(looked).toBeLessThanOrEqual(20);
  });

  it("at an account that is not there says the same, as often", async () => {
    const ends = async (email: string) => {
      const said = [];
      for (let at = 0; at < 12; at += 1) said.push(await enter(email, `guess number ${at}`));
      return said;
    };
    expect(await ends("ghost@example.com")).toEqual(await ends((await lab.person()).email));
  });

  it("does not keep out who knows the password for longer than it must", async () => {
    const { email } = await lab.person();
    for (let at = 0; at < 10; at += 1) await enter(email, `guess number ${at}`);
    const turned = await enter(email, RIGHT);
    expect(turned).toEqual({ ok: false, error: { reason: "too_many_attempts", waitSeconds: 360 } });
    lab.clock.advance(360_000);
    expect((await enter(email, RIGHT)).ok).toBe(true);
  });

  it("a right password costs no attempt", async () => {
    const { email } = await lab.person();
    for (let at = 0; at < 30; at += 1) expect((await enter(email, RIGHT)).ok).toBe(true);
  });

  it("many at once pass no more than one after the other", async () => {
    const { email } = await lab.person();
    lab.passwords.looked.length = 0;
    const at = Array.from({ length: 40 }, (_, index) => index);
    await Promise.all(at.map((index) => enter(email, `guess number ${index}`)));
    expect(lab.passwords.looked).toHaveLength(10);
  });
});
