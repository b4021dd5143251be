import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/api/auth/[...nextauth]/route";
import { readVisitor } from "@/lib/auth/read-actor";
import { actorOfSession, startSession } from "@/lib/auth/sessions";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { users } from "@/lib/db/schema/users";
import { readSettings, type Settings } from "@/lib/env/settings";
import { systemClock } from "@/lib/kernel/clock";
import { processScope } from "@/lib/kernel/process-scope";
import { randomId } from "@/lib/kernel/random-id";
import { setLogLevel } from "@/lib/log/log";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { PEER_HEADER } from "./peer";
import { standInProvider, type NextPerson } from "./test-support/stand-in-provider";

const CLIENT = { id: "shop", secret: "a-secret-for-the-provider" };
const SHOP = "http://shop.test";

let client: DatabaseClient;
let settings: Settings;
let provider: Awaited<ReturnType<typeof standInProvider>>;

beforeAll(async () => {
  setLogLevel("silent");
  provider = await standInProvider(CLIENT);
  const databaseUrl = await freshDatabase();
  client = createDatabase(databaseUrl);
  processScope("database", () => client);
  // next-auth reads its address here.
  process.env["NEXTAUTH_URL"] = SHOP;
  const read = readSettings({
    ...{ UPSTREAM_BASE_URL: "http://127.0.0.1:1", UPSTREAM_ACCESS_KEY: "k" },
    ...{ UPSTREAM_ACCESS_SECRET: "s", UPSTREAM_USER_ID: "1", DATABASE_URL: databaseUrl },
    ...{ NEXTAUTH_URL: SHOP, NEXTAUTH_SECRET: "0123456789abcdefghijklmnopqrstuv" },
    ...{ OIDC_ISSUER: provider.url, OIDC_CLIENT_ID: CLIENT.id },
    OIDC_CLIENT_SECRET: CLIENT.secret,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  settings = read.value;
  processScope("settings", () => settings);
});
afterAll(async () => {
  await client.close();
  await provider.close();
});

type Jar = Map<string, string>;
let asked = 0;

/** One step of a browser: sends its cookies and keeps what it is given. */
async function step(path: string, jar: Jar, headers: Record<string, string> = {}) {
  asked += 1;
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const request = new Request(`${SHOP}/api/auth/${path}`, {
    headers: {
      host: "shop.test",
      [PEER_HEADER]: `10.4.0.${asked}`,
      ...(cookie && { cookie }),
      ...headers,
    },
  });
  const nextauth = new URL(request.url).pathname.split("/").slice(3);
  const response = await GET(request, { params: Promise.resolve({ nextauth }) });
  for (const line of response.headers.getSetCookie()) {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    jar.set(name, value);
  }
  return { status: response.status, location: response.headers.get("location") ?? "" };
}

/** To the provider and back. */
async function journey(
  person: NextPerson,
  query = "back=%2Fcart&language=vi",
  jar: Jar = new Map(),
) {
  provider.expect(person);
  const away = await step(`signin/oidc?${query}`, jar);
  const back = await step(`callback/oidc?${provider.visit(away.location)}`, jar);
  const visitor = await readVisitor((name) => {
    const value = jar.get(name);
    return value === undefined || value === "" ? undefined : decodeURIComponent(value);
  });
  return { away, back, actor: visitor.actor, jar };
}
const ann = () => {
  const email = `${randomId().toLowerCase()}@example.com`;
  return { sub: randomId(), email, email_verified: true, name: "Ann" };
};
const rowOf = async (email: string) =>
  (await client.db.select().from(users).where(eq(users.email, email)))[0];
const trouble = (location: string) => new URL(location, SHOP).searchParams.get("trouble");

describe("somebody the provider vouches for", () => {
  it("is sent there with a state, a nonce and a challenge of the moment", async () => {
    const { away } = await journey({ claims: ann() });
    const { origin, pathname, searchParams } = new URL(away.location);
    expect([away.status, origin + pathname]).toEqual([303, `${provider.url}/authorize`]);
    for (const name of ["state", "nonce", "code_challenge"])
      expect(searchParams.get(name)).toMatch(/^[\w-]{20,}$/);
    expect(searchParams.get("redirect_uri")).toBe(`${SHOP}/api/auth/callback/oidc`);
  });

  it("gets an account of their own, and comes back to it the next time", async () => {
    const claims = ann();
    const first = await journey({ claims });
    expect([first.back.status, first.back.location]).toEqual([303, "/vi/cart"]);
    const row = await rowOf(claims.email);
    expect(row).toMatchObject({
      role: "customer",
      language: "vi",
      passwordHash: null,
      name: "Ann",
    });
    expect(first.actor).toEqual({ kind: "customer", id: row?.id });
    const again = await journey({ claims: { ...claims, email: "moved@example.com" } });
    expect(again.actor).toEqual(first.actor);
  });

  it("enters the account of the same address, whose password stays", async () => {
    const claims = ann();
    const id = randomId(16);
    await client.db.insert(users).values({
      ...{ id, email: claims.email, name: "", role: "staff", passwordHash: "x" },
      ...{ createdAt: new Date(), emailVerifiedAt: new Date() },
    });
    expect((await journey({ claims })).actor).toEqual({ kind: "staff", id });
    expect((await rowOf(claims.email))?.passwordHash).toBe("x");
  });

  it("takes over an account whose maker never showed that the address was theirs", async () => {
    const claims = ann();
    const id = randomId(16);
    await client.db.insert(users).values({
      ...{ id, email: claims.email, name: "", role: "customer", passwordHash: "a stranger's" },
      createdAt: new Date(),
    });
    const strangers = await startSession(client.db, systemClock, { userId: id, browser: "" });
    await journey({ claims });
    expect((await rowOf(claims.email))?.passwordHash).toBeNull();
    expect(await actorOfSession(client.db, systemClock, strangers.id)).toBeNull();
  });

  it("loses the session this browser had", async () => {
    const first = await journey({ claims: ann() });
    const before = first.jar.get("next-auth.session-token");
    await journey({ claims: ann() }, undefined, first.jar);
    const old = await readVisitor((name) =>
      name === "next-auth.session-token" ? before : undefined,
    );
    expect(old.actor.kind).toBe("guest");
  });
});

describe("who is not let in", () => {
  it.each([
    [
      "an address that the provider does not call theirs",
      { email_verified: false },
      "provider_email_unverified",
    ],
    ["no address", { email: undefined }, "provider_no_email"],
  ])("%s", async (_what, over, reason) => {
    const claims = ann();
    await client.db.insert(users).values({
      ...{ id: randomId(16), email: claims.email, name: "", role: "customer" },
      createdAt: new Date(),
    });
    const { back, actor } = await journey({ claims: { ...claims, ...over } });
    expect([trouble(back.location), actor.kind]).toEqual([reason, "guest"]);
    expect(new URL(back.location, SHOP).pathname).toBe("/vi/sign-in");
    expect(new URL(back.location, SHOP).searchParams.get("back")).toBe("/cart");
  });

  it("somebody whose account is closed", async () => {
    const claims = ann();
    await journey({ claims });
    await client.db
      .update(users)
      .set({ deactivatedAt: new Date() })
      .where(eq(users.email, claims.email));
    const { back, actor } = await journey({ claims });
    expect([trouble(back.location), actor.kind]).toEqual(["account_deactivated", "guest"]);
  });

  it.each<[string, Omit<NextPerson, "claims">]>([
    ["a token signed with another key", { wrongKey: true }],
    ["a token of another issuer", { forged: { iss: "https://evil.example" } }],
    ["a token for another shop", { forged: { aud: "another-shop" } }],
    ["a token that is too old", { forged: { exp: 1 } }],
    ["a token of another journey", { forged: { nonce: "another" } }],
    ["a code the provider does not know", { refuses: true }],
  ])("%s", async (_what, wrong) => {
    const claims = ann();
    const { back, actor } = await journey({ claims, ...wrong });
    expect([trouble(back.location), actor.kind]).toEqual(["provider_failed", "guest"]);
    expect(await rowOf(claims.email)).toBeUndefined();
  });

  it("a browser that never set out", async () => {
    provider.expect({ claims: ann() });
    const away = await step("signin/oidc", new Map());
    const { location } = await step(`callback/oidc?${provider.visit(away.location)}`, new Map());
    expect(trouble(location)).toBe("provider_failed");
  });
});

describe("the addresses of it", () => {
  it("do not lead away from another site", async () => {
    const { status } = await step("signin/oidc", new Map(), { "sec-fetch-site": "cross-site" });
    expect(status).toBe(403);
  });

  it("do not lead to another site afterwards", async () => {
    const { back } = await journey({ claims: ann() }, "back=%2F%2Fevil.example");
    expect(back.location).toBe("/account");
  });

  it.each([
    "signin",
    "signin/credentials",
    "callback/credentials",
    "session",
    "csrf",
    "signout",
    "error",
  ])("are none besides: %s", async (path) => {
    expect((await step(path, new Map())).status).toBe(404);
  });

  it("are none where the operator has set no provider", async () => {
    const set = settings.oidc;
    settings.oidc = null;
    const statuses = [await step("signin/oidc", new Map()), await step("callback/oidc", new Map())];
    settings.oidc = set;
    expect(statuses.map(({ status }) => status)).toEqual([404, 404]);
  });
});
