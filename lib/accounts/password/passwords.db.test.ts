import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { actorOfSession } from "@/lib/auth/sessions";
import { mails } from "@/lib/db/schema/mails";
import { passwordResets } from "@/lib/db/schema/password-resets";
import { users } from "@/lib/db/schema/users";
import { accountLab, GUEST, NOWHERE } from "../test-support/account-lab";
import { signIn } from "../session/sign-in";
import { changePassword } from "./change-password";
import { requestReset } from "./request-reset";
import { resetIsOpen, useReset } from "./use-reset";

const lab = accountLab();
const OLD = "boat lamp river";
const NEW = "seven paper kites";

async function enter(email: string, password: string) {
  return signIn(GUEST, lab.ports(), { email, password, sender: NOWHERE });
}
async function browser(email: string): Promise<string> {
  const arrived = await enter(email, OLD);
  if (!arrived.ok) throw new Error(arrived.error.reason);
  return arrived.value.session.id;
}
const isOpen = async (id: string) => (await actorOfSession(lab.ports().db, lab.clock, id)) !== null;

function ask(email: string, address: string | null = null) {
  const request = { email, language: "es" as const, origin: "https://shop.example", address };
  return requestReset(GUEST, lab.ports(), request);
}
/** The token of the newest mail to an address. */
async function mailedToken(email: string): Promise<string> {
  const sent = await lab.ports().db.select().from(mails).where(eq(mails.recipient, email));
  return /\/reset\/([\w-]+)/.exec(sent.at(-1)?.body ?? "")?.[1] ?? "";
}
const use = (token: string, newPassword = NEW) =>
  useReset(GUEST, lab.ports(), { token, newPassword, sender: NOWHERE });

describe("changing it", () => {
  const change = async (
    person: Awaited<ReturnType<typeof lab.person>>,
    oldPassword: string,
    newPassword: string,
    sessionId: string | null = null,
  ) => changePassword(person.actor, lab.ports(), { oldPassword, newPassword, sessionId });

  it("takes the old one, and signs out every other browser", async () => {
    const me = await lab.person();
    const [here, there] = [await browser(me.email), await browser(me.email)];
    expect(await change(me, OLD, NEW, here)).toEqual({ ok: true });
    expect([await isOpen(here), await isOpen(there)]).toEqual([true, false]);
    expect((await enter(me.email, OLD)).ok).toBe(false);
    expect((await enter(me.email, NEW)).ok).toBe(true);
  });

  it.each([
    ["a wrong old one", "not the password", NEW, "wrong_password"],
    ["a short new one", OLD, "short", "password_short"],
    ["a common new one", OLD, "qwertyuiop", "password_common"],
  ])("refuses %s and changes nothing", async (_what, oldPassword, newPassword, reason) => {
    const me = await lab.person();
    const there = await browser(me.email);
    expect(await change(me, oldPassword, newPassword)).toEqual({ ok: false, error: { reason } });
    expect(await isOpen(there)).toBe(true);
    expect((await enter(me.email, OLD)).ok).toBe(true);
  });

  it("is not for who has none", async () => {
    const me = await lab.person({ passwordHash: null });
    expect(await change(me, OLD, NEW)).toEqual({ ok: false, error: { reason: "no_password" } });
  });

  it("counts guesses with those at the door", async () => {
    const me = await lab.person();
    for (let at = 0; at < 5; at += 1) await enter(me.email, `guess number ${at}`);
    for (let at = 0; at < 5; at += 1) await change(me, `guess number ${at}`, NEW);
    expect(await change(me, OLD, NEW)).toMatchObject({ error: { reason: "too_many_attempts" } });
    expect(await enter(me.email, OLD)).toMatchObject({ error: { reason: "too_many_attempts" } });
  });

  it("is nothing for guests", async () => {
    const given = { oldPassword: OLD, newPassword: NEW, sessionId: null };
    expect(await changePassword(GUEST, lab.ports(), given)).toEqual({
      ok: false,
      error: { reason: "forbidden" },
    });
  });
});

describe("a link by mail", () => {
  it("lets in once, with a new password, and ends every session", async () => {
    const me = await lab.person();
    const before = await browser(me.email);
    await ask(me.email);
    const token = await mailedToken(me.email);
    expect(await resetIsOpen(lab.ports(), token)).toBe(true);
    const arrived = await use(token);
    if (!arrived.ok) throw new Error(arrived.error.reason);
    expect([await isOpen(before), await isOpen(arrived.value.session.id)]).toEqual([false, true]);
    expect((await enter(me.email, NEW)).ok).toBe(true);
    expect(await resetIsOpen(lab.ports(), token)).toBe(false);
    expect(await use(token)).toEqual({ ok: false, error: { reason: "reset_gone" } });
  });

  it("is kept by digest", async () => {
    const me = await lab.person();
    await ask(me.email);
    const token = await mailedToken(me.email);
    const rows = await lab.ports().db.select().from(passwordResets);
    expect(token).toHaveLength(43);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it("is in the person's language, else in the page's", async () => {
    const [vi, none] = [await lab.person({ language: "vi" }), await lab.person()];
    await ask(vi.email);
    await ask(none.email);
    const bodies = await lab.ports().db.select().from(mails);
    const of = (email: string) => bodies.find(({ recipient }) => recipient === email)?.body ?? "";
    expect(of(vi.email)).toContain("https://shop.example/vi/reset/");
    expect(of(none.email)).toContain("https://shop.example/es/reset/");
  });

  it("is over after an hour", async () => {
    const me = await lab.person();
    await ask(me.email);
    const token = await mailedToken(me.email);
    lab.clock.advance(3_600_000);
    expect(await use(token)).toEqual({ ok: false, error: { reason: "reset_gone" } });
  });

  it("stays open when the new password will not do", async () => {
    const me = await lab.person();
    await ask(me.email);
    const token = await mailedToken(me.email);
    expect(await use(token, "short")).toEqual({ ok: false, error: { reason: "password_short" } });
    expect((await use(token)).ok).toBe(true);
  });

  it("used twice at once lets in once", async () => {
    const me = await lab.person();
    await ask(me.email);
    const token = await mailedToken(me.email);
    const ends = await Promise.all([use(token), use(token), use(token)]);
    expect(ends.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("makes the others of the same person useless", async () => {
    const me = await lab.person();
    await ask(me.email);
    const first = await mailedToken(me.email);
    await ask(me.email);
    await use(await mailedToken(me.email));
    expect(await use(first)).toEqual({ ok: false, error: { reason: "reset_gone" } });
  });

  it("takes away a provider's link that nobody had shown to be theirs", async () => {
    const vouched = { oidcIssuer: "https://id.example", oidcSubject: "7" };
    const me = await lab.person({ ...vouched, emailVerifiedAt: null });
    await ask(me.email);
    await use(await mailedToken(me.email));
    const [row] = await lab.ports().db.select().from(users).where(eq(users.id, me.id));
    expect([row?.oidcSubject, row?.emailVerifiedAt]).toEqual([null, new Date(lab.clock.now())]);
  });

  it("answers the same for an address nobody has, and writes nothing", async () => {
    const me = await lab.person();
    const before = (await lab.ports().db.select().from(mails)).length;
    expect(await ask("nobody@example.com")).toEqual(await ask(me.email));
    expect(await lab.ports().db.select().from(mails)).toHaveLength(before + 1);
  });

  it("is not sent to a closed account, nor does an old one open it", async () => {
    const me = await lab.person();
    await ask(me.email);
    const token = await mailedToken(me.email);
    const { db } = lab.ports();
    await db
      .update(users)
      .set({ deactivatedAt: new Date(0) })
      .where(eq(users.id, me.id));
    expect(await use(token)).toEqual({ ok: false, error: { reason: "reset_gone" } });
    await ask(me.email);
    expect(await mailedToken(me.email)).toBe(token);
  });

  it.each([
    ["an account", null, 3],
    ["a place", "198.51.100.20", 10],
  ])("is limited for %s, whether or not there is such an account", async (_what, address, most) => {
    const ends: string[] = [];
    for (let at = 0; at <= most; at += 1) {
      const email = address === null ? "ghost@example.com" : `ghost${at}@example.com`;
      const asked = await ask(email, address);
      ends.push(asked.ok ? "sent" : asked.error.reason);
    }
    expect(ends).toEqual([...Array<string>(most).fill("sent"), "too_many_attempts"]);
  });
});
