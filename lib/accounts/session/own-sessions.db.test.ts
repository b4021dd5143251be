import { describe, expect, it } from "vitest";
import { actorOfSession } from "@/lib/auth/sessions";
import { SESSION_SECONDS } from "@/lib/auth/session-token";
import { accountLab, GUEST, NOWHERE } from "../test-support/account-lab";
import { endOtherSessions, endOwnSession, ownSessions, signOut } from "./own-sessions";
import { signIn } from "./sign-in";

const lab = accountLab();

async function browser(email: string, name = "Firefox, Linux") {
  const given = { email, password: "boat lamp river", sender: { ...NOWHERE, browser: name } };
  const arrived = await signIn(GUEST, lab.ports(), given);
  if (!arrived.ok) throw new Error(arrived.error.reason);
  return arrived.value.session.id;
}
const isOpen = async (id: string) => (await actorOfSession(lab.ports().db, lab.clock, id)) !== null;

it("lists one's own browsers, this one first", async () => {
  const [me, other] = [await lab.person(), await lab.person()];
  const here = await browser(me.email, "Safari, iPhone");
  lab.clock.advance(60_000);
  const there = await browser(me.email, "");
  await browser(other.email);
  const listed = await ownSessions(me.actor, lab.ports(), here);
  if (!listed.ok) throw new Error(listed.error);
  expect(listed.value.map(({ id, browser, current }) => ({ id, browser, current }))).toEqual([
    { id: here, browser: "Safari, iPhone", current: true },
    { id: there, browser: "", current: false },
  ]);
});

it("ends one at once, and leaves the others", async () => {
  const me = await lab.person();
  const [here, there] = [await browser(me.email), await browser(me.email)];
  expect(await endOwnSession(me.actor, lab.ports(), there)).toEqual({ ok: true });
  expect([await isOpen(here), await isOpen(there)]).toEqual([true, false]);
});

it("does not end another's, nor tell that it is there", async () => {
  const [me, other] = [await lab.person(), await lab.person()];
  const theirs = await browser(other.email);
  const refused = { ok: false, error: "not_found" };
  expect(await endOwnSession(me.actor, lab.ports(), theirs)).toEqual(refused);
  expect(await endOwnSession(me.actor, lab.ports(), "0".repeat(26))).toEqual(refused);
  expect(await isOpen(theirs)).toBe(true);
  await signOut(me.actor, lab.ports(), theirs);
  expect(await isOpen(theirs)).toBe(true);
});

it("ends all others", async () => {
  const [me, other] = [await lab.person(), await lab.person()];
  const mine = [await browser(me.email), await browser(me.email), await browser(me.email)];
  const theirs = await browser(other.email);
  await endOtherSessions(me.actor, lab.ports(), mine[1] ?? null);
  expect(await Promise.all([...mine, theirs].map(isOpen))).toEqual([false, true, false, true]);
});

it("signs out", async () => {
  const me = await lab.person();
  const here = await browser(me.email);
  await signOut(me.actor, lab.ports(), here);
  expect(await isOpen(here)).toBe(false);
});

it("is over after its time, and then not listed", async () => {
  const me = await lab.person();
  const here = await browser(me.email);
  lab.clock.advance(SESSION_SECONDS * 1000 - 1);
  expect(await isOpen(here)).toBe(true);
  lab.clock.advance(1);
  expect(await isOpen(here)).toBe(false);
  expect(await endOwnSession(me.actor, lab.ports(), here)).toEqual({
    ok: false,
    error: "not_found",
  });
  expect(await ownSessions(me.actor, lab.ports(), null)).toEqual({ ok: true, value: [] });
});

describe("guests", () => {
  it("have no sessions", async () => {
    const forbidden = { ok: false, error: "forbidden" };
    expect(await ownSessions(GUEST, lab.ports(), null)).toEqual(forbidden);
    expect(await endOwnSession(GUEST, lab.ports(), "0".repeat(26))).toEqual(forbidden);
    expect(await endOtherSessions(GUEST, lab.ports(), null)).toEqual(forbidden);
  });

  it("may sign out, which changes nothing", async () => {
    expect(await signOut(GUEST, lab.ports(), null)).toEqual({ ok: true });
  });
});
