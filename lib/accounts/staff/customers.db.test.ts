import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorOfSession, startSession } from "@/lib/auth/sessions";
import { users } from "@/lib/db/schema/users";
import { accountLab, GUEST } from "../test-support/account-lab";
import { createAccount } from "./create-account";
import { editCustomer } from "./edit-customer";
import { findCustomers } from "./find-customers";

const lab = accountLab();
const SYSTEM: Actor = { kind: "system", id: "test" };

async function browser(userId: string) {
  const { db, clock } = lab.ports();
  const { id } = await startSession(db, clock, { userId, browser: "" });
  return { actor: () => actorOfSession(db, clock, id) };
}

describe("an administrator", () => {
  it("closes an account: its sessions are over at once, and stay over", async () => {
    const admin = await lab.person({ role: "admin" });
    const them = await lab.person();
    const session = await browser(them.id);
    await editCustomer(admin.actor, lab.ports(), them.id, { kind: "deactivate" });
    expect(await session.actor()).toBeNull();
    await editCustomer(admin.actor, lab.ports(), them.id, { kind: "reactivate" });
    expect(await session.actor()).toBeNull();
    expect(await (await browser(them.id)).actor()).toEqual(them.actor);
  });

  it("gives a role, which counts from the next request on", async () => {
    const admin = await lab.person({ role: "admin" });
    const them = await lab.person();
    const session = await browser(them.id);
    await editCustomer(admin.actor, lab.ports(), them.id, { kind: "role", role: "staff" });
    expect(await session.actor()).toEqual({ kind: "staff", id: them.id });
  });

  it("finds nobody by an id that nobody has", async () => {
    const admin = await lab.person({ role: "admin" });
    const edited = await editCustomer(admin.actor, lab.ports(), "0".repeat(16), {
      kind: "deactivate",
    });
    expect(edited).toEqual({ ok: false, error: "not_found" });
  });

  it("who is the last can't go, whoever asks and how many at once", async () => {
    const { db } = lab.ports();
    await db.update(users).set({ role: "customer" }).where(eq(users.role, "admin"));
    const [one, two] = [await lab.person({ role: "admin" }), await lab.person({ role: "admin" })];
    const ends = await Promise.all([
      editCustomer(one.actor, lab.ports(), two.id, { kind: "deactivate" }),
      editCustomer(two.actor, lab.ports(), one.id, { kind: "role", role: "customer" }),
    ]);
    expect(ends.filter(({ ok }) => ok)).toHaveLength(1);
    expect(ends).toContainEqual({ ok: false, error: "last_admin" });
  });
});

describe("everybody else", () => {
  it.each(["customer", "staff"] as const)("%s may not edit", async (role) => {
    const [me, them] = [await lab.person({ role }), await lab.person()];
    const edited = await editCustomer(me.actor, lab.ports(), them.id, { kind: "deactivate" });
    expect(edited).toEqual({ ok: false, error: "forbidden" });
    expect(await (await browser(them.id)).actor()).toEqual(them.actor);
  });

  it("customers and guests may not look", async () => {
    const { actor } = await lab.person();
    for (const asking of [actor, GUEST])
      expect(await findCustomers(asking, lab.ports(), { words: "", page: 1 })).toEqual({
        ok: false,
        error: "forbidden",
      });
  });
});

describe("looking for people", () => {
  const find = async (words: string, page = 1) => {
    const { actor } = await lab.person({ role: "staff" });
    const found = await findCustomers(actor, lab.ports(), { words, page });
    if (!found.ok) throw new Error(found.error);
    return { ...found.value, emails: found.value.customers.map(({ email }) => email) };
  };

  it("goes by a part of the address or of the name, and takes signs as they are", async () => {
    await lab.person({ email: "quay_master@harbour.example", name: "Ann 100% Lee" });
    expect((await find("HARBOUR")).emails).toEqual(["quay_master@harbour.example"]);
    expect((await find("100%")).emails).toEqual(["quay_master@harbour.example"]);
    expect((await find("y_m")).emails).toEqual(["quay_master@harbour.example"]);
    expect((await find("y\\m")).emails).toEqual([]);
  });

  it("comes by the page", async () => {
    for (let at = 0; at < 51; at += 1) await lab.person({ name: "crew of fifty-one" });
    const [first, second] = [await find("fifty-one"), await find("fifty-one", 2)];
    expect([first.emails.length, first.more]).toEqual([50, true]);
    expect([second.emails.length, second.more]).toEqual([1, false]);
  });
});

describe("a command of the operator", () => {
  const make = (over = {}) =>
    createAccount(SYSTEM, lab.ports(), {
      ...{ email: "boss@example.com", name: "", role: "admin" as const },
      ...{ password: "seven paper kites", ...over },
    });

  it("makes an account once, by the same rules of passwords", async () => {
    expect(await make({ password: "short" })).toEqual({ ok: false, error: "password_short" });
    expect((await make()).ok).toBe(true);
    expect(await make()).toEqual({ ok: false, error: "email_taken" });
  });

  it("is nothing for staff", async () => {
    const { actor } = await lab.person({ role: "staff" });
    const given = { email: "x@example.com", name: "", role: "admin" as const };
    const made = await createAccount(actor, lab.ports(), {
      ...given,
      password: "seven paper kites",
    });
    expect(made).toEqual({ ok: false, error: "forbidden" });
  });
});
