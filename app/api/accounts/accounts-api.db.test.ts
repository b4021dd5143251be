import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { authorityWorld, type AuthorityWorld } from "@/app/api/test-support/authority-world";
import { readVisitor } from "@/lib/auth/read-actor";
import { favourites } from "@/lib/db/schema/favourites";
import { users } from "@/lib/db/schema/users";
import { PEER_HEADER } from "@/lib/http/peer";
import { randomId } from "@/lib/kernel/random-id";
import * as favouriteRoute from "./favourites/route";
import * as preferencesRoute from "./preferences/route";
import * as signInRoute from "./sign-in/route";
import * as signOutRoute from "./sign-out/route";
import * as signUpRoute from "./sign-up/route";

let world: AuthorityWorld;
beforeAll(async () => {
  world = await authorityWorld();
});
afterAll(() => world.close());

type Route = typeof signInRoute;
const PASSWORD = "seven paper kites";
const newEmail = () => `${randomId().toLowerCase()}@example.com`;
let asked = 0;

type Sent = {
  fields: Record<string, string>;
  cookie?: string;
  from?: string;
  query?: string;
  headers?: Record<string, string>;
};

/** Sends a form the way a browser without scripts does, from an address of its own. */
async function send(
  route: Route,
  { fields, cookie, from = "/sign-in", query = "", headers }: Sent,
) {
  asked += 1;
  const request = new Request(`http://shop.test/api?${query}`, {
    method: "POST",
    headers: {
      ...{ host: "shop.test", origin: "http://shop.test", accept: "text/html" },
      ...{ referer: `http://shop.test${from}`, [PEER_HEADER]: `10.3.${asked >> 8}.${asked & 255}` },
      "content-type": "application/x-www-form-urlencoded",
      ...(cookie !== undefined && { cookie }),
      ...headers,
    },
    body: new URLSearchParams(fields).toString(),
  });
  const response = await route.POST(request, { params: Promise.resolve({}) });
  const set = response.headers.getSetCookie();
  return {
    status: response.status,
    location: response.headers.get("location"),
    set,
    /** What the browser sends along from now on. */
    jar: set.map((line) => line.split(";")[0]).join("; "),
  };
}
const visitorOf = (jar: string) =>
  readVisitor((name) =>
    new Map(jar.split("; ").map((p) => p.split("=") as [string, string])).get(name),
  );

describe("signing up by a form", () => {
  it("goes on to where one came from, signed in, with a cookie no script reads", async () => {
    const fields = { email: newEmail(), password: PASSWORD, back: "/vi/search?q=lamp" };
    const { status, location, set, jar } = await send(signUpRoute, {
      fields,
      query: "language=vi",
    });
    expect([status, location]).toEqual([303, "/vi/search?q=lamp"]);
    const session = set.find((line) => line.startsWith("next-auth.session-token="));
    expect(session).toMatch(/; Path=\/; Max-Age=2592000; SameSite=Lax; HttpOnly$/);
    expect((await visitorOf(jar)).actor.kind).toBe("customer");
  });

  it("comes back where it is told to go on to another site", async () => {
    const fields = { email: newEmail(), password: PASSWORD, back: "//evil.example" };
    const { status, location } = await send(signUpRoute, { fields, from: "/sign-up" });
    expect(status).toBe(303);
    expect(location).toMatch(/^\/sign-up\?flash=/);
  });

  it("comes back with what was typed when it is refused", async () => {
    const fields = { email: newEmail(), password: "short", name: "Ann" };
    const { location, set } = await send(signUpRoute, { fields, from: "/sign-up?back=%2Fcart" });
    expect(location).toMatch(/^\/sign-up\?back=%2Fcart&flash=/);
    const flash = decodeURIComponent(set.find((line) => line.startsWith("sampan_flash=")) ?? "");
    expect(flash).toContain('"reason":"password_short"');
    expect(flash).toContain("Ann");
    expect(flash).not.toContain('short"}');
  });
});

describe("signing in by a form", () => {
  it("gives another session than before, and ends that one", async () => {
    const email = newEmail();
    const first = await send(signUpRoute, { fields: { email, password: PASSWORD } });
    const fields = { email, password: PASSWORD };
    const second = await send(signInRoute, { fields, cookie: first.jar });
    expect((await visitorOf(first.jar)).actor.kind).toBe("guest");
    expect((await visitorOf(second.jar)).actor.kind).toBe("customer");
  });

  it("applies the language and the currency that were kept", async () => {
    const email = newEmail();
    const { jar } = await send(signUpRoute, { fields: { email, password: PASSWORD } });
    const kept = { name: "", language: "th", currency: "THB" };
    const saved = await send(preferencesRoute, { fields: kept, cookie: jar });
    expect(saved.location).toBe("/th/account/preferences?done=saved");
    const fields = { email, password: PASSWORD, back: "/search?q=lamp" };
    const { location, set } = await send(signInRoute, { fields });
    expect(location).toBe("/th/search?q=lamp");
    expect(set.some((line) => line.startsWith("sampan-currency=THB;"))).toBe(true);
  });

  it("answers a program past the limit with how long to wait, spoofed addresses or not", async () => {
    const headers = { accept: "application/json", [PEER_HEADER]: "203.0.113.99" };
    const statuses: number[] = [];
    let wait = "";
    for (let at = 0; at < 70; at += 1) {
      const request = new Request("http://shop.test/api", {
        method: "POST",
        headers: {
          ...{ host: "shop.test", origin: "http://shop.test", "content-type": "application/json" },
          ...{ ...headers, "x-forwarded-for": `192.0.2.${at}`, forwarded: `for=192.0.2.${at}` },
        },
        body: JSON.stringify({ email: newEmail(), password: "a wrong guess" }),
      });
      const response = await signInRoute.POST(request, { params: Promise.resolve({}) });
      statuses.push(response.status);
      wait = response.headers.get("retry-after") ?? wait;
    }
    expect(statuses.filter((status) => status === 422)).toHaveLength(60);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
    expect(Number(wait)).toBeGreaterThan(0);
  });
});

describe("signing out by a form", () => {
  it("ends the session and takes the cookie away", async () => {
    const { jar } = await send(signUpRoute, { fields: { email: newEmail(), password: PASSWORD } });
    const { location, set } = await send(signOutRoute, { fields: {}, cookie: jar });
    expect(location).toBe("/");
    expect(set.some((line) => /^next-auth\.session-token=; .*Max-Age=0/.test(line))).toBe(true);
    expect((await visitorOf(jar)).actor.kind).toBe("guest");
  });
});

describe("what a guest asks for", () => {
  it("leads to the sign-in, and is done once they are in", async () => {
    const { offerId } = world;
    const then = `kind=favourite&market=1688&productId=${offerId}`;
    const from = `/products/1688/${offerId}`;
    const fields = { market: "1688", productId: offerId, then };
    const turned = await send(favouriteRoute, { fields, from });
    const errand = new URL(turned.location ?? "", "http://shop.test");
    expect([turned.status, errand.pathname]).toEqual([303, "/sign-in"]);
    expect(Object.fromEntries(errand.searchParams)).toEqual({ back: from, then });
    const email = newEmail();
    const made = await send(signUpRoute, {
      fields: { email, password: PASSWORD, ...Object.fromEntries(errand.searchParams) },
    });
    expect(made.location).toBe(from);
    const [person] = await world.db.select().from(users).where(eq(users.email, email));
    const kept = await world.db
      .select()
      .from(favourites)
      .where(eq(favourites.userId, person?.id ?? ""));
    expect(kept.map(({ productId }) => productId)).toEqual([offerId]);
  });
});
