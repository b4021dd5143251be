import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RouteDeclaration } from "@/lib/contract/route";
import { ROUTES } from "@/lib/contract/routes";
import { PEER_HEADER } from "@/lib/http/peer";
import { allows, type Standing } from "@/lib/kernel/permission";
import type { Fixture } from "./test-support/authority/fixture";
import { FIXTURES } from "./test-support/authority-fixtures";
import { authorityWorld, type AuthorityWorld, type Somebody } from "./test-support/authority-world";

type Route = RouteDeclaration<unknown, unknown, unknown, unknown>;
type Module = Record<
  string,
  (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>
>;

const STANDINGS = ["guest", "customer", "staff", "admin"] as const satisfies Standing[];

const ROUTE_LIST = Object.entries(ROUTES) as unknown as [keyof typeof ROUTES, Route][];

const PREFERENCES = ROUTES.savePreferences as unknown as Route;

let world: AuthorityWorld;
beforeAll(async () => {
  world = await authorityWorld();
});
afterAll(() => world.close());

let asked = 0;

/** Calls a route as its own page would, from an address of its own. */
async function call(
  route: Route,
  fixture: Fixture,
  { cookie, params = {} }: { cookie: string; params?: Record<string, string> },
): Promise<number> {
  asked += 1;
  const { query = "", body } = fixture;
  const sent = typeof body === "function" ? body(world) : body;
  const folder = route.path.slice("/api/".length).replace(/\{(\w+)\}/g, "[$1]");
  const handlers = (await import(/* @vite-ignore */ `./${folder}/route.ts`)) as Module;
  const asks = route.method !== "GET";
  const request = new Request(
    `http://shop.test/?${typeof query === "function" ? query(world) : query}`,
    {
      method: route.method,
      headers: {
        host: "shop.test",
        [PEER_HEADER]: `10.${asked >> 16}.${(asked >> 8) & 255}.${asked & 255}`,
        ...(cookie !== "" && { cookie }),
        ...(asks && { origin: "http://shop.test", "content-type": "application/json" }),
      },
      ...(asks && { body: JSON.stringify(sent ?? {}) }),
    },
  );
  const handler = handlers[route.method];
  if (!handler) throw new Error(`${route.name} has no handler for ${route.method}`);
  return (await handler(request, { params: Promise.resolve(params) })).status;
}

/** Somebody whose things a route may change without spoiling them for the next one. */
async function standIn(standing: Standing): Promise<Somebody | null> {
  return standing === "guest" ? null : world.newcomer(standing);
}

async function paramsFor(fixture: Fixture, who: Somebody | null) {
  if (fixture.thingOf) return fixture.thingOf(world, who ?? world.stranger);
  if (fixture.forDesk) return fixture.forDesk(world);
  return fixture.params?.(world) ?? {};
}

const denied = (standing: Standing) => (standing === "guest" ? 401 : 403);

it("has a row for every route, and none besides", () => {
  expect(Object.keys(FIXTURES).sort()).toEqual(Object.keys(ROUTES).sort());
});

it("knows of each route with a parameter whose it is", () => {
  const nobodys = ROUTE_LIST.filter(([, { path }]) => path.includes("{"))
    .filter(
      ([name]) => !FIXTURES[name].thingOf && !FIXTURES[name].forDesk && !FIXTURES[name].params,
    )
    .map(([name]) => name);
  expect(nobodys).toEqual([]);
});

describe.each(ROUTE_LIST)("%s", (name, route) => {
  const fixture = FIXTURES[name];

  it.each(STANDINGS)("answers a %s as it declares", async (standing) => {
    const who = await standIn(standing);
    const params = await paramsFor(fixture, who);
    const status = await call(route, fixture, { cookie: who?.cookie ?? "", params });
    if (route.access === "anyone" || allows(route.access, standing))
      expect([401, 403, 500]).not.toContain(status);
    else expect(status).toBe(denied(standing));
  });
});

/** Every route about things of one's own, by everybody who has such things. */
const BY_OTHERS = ROUTE_LIST.flatMap(([name, { access }]) =>
  FIXTURES[name].thingOf === undefined || access === "anyone"
    ? []
    : STANDINGS.filter((role) => allows(access, role)).map((role) => [name, role] as const),
);

describe("another's things", () => {
  it.each(BY_OTHERS)(
    "are not there in %s for a %s, and are for their owner",
    async (name, role) => {
      const route = ROUTES[name] as unknown as Route;
      const params = await FIXTURES[name].thingOf?.(world, world.stranger);
      const as = (cookie: string) =>
        call(route, FIXTURES[name], { cookie, ...(params && { params }) });
      expect(await as((await standIn(role))?.cookie ?? "")).toBe(404);
      expect(await as(world.stranger.cookie)).toBe(200);
    },
  );
});

describe("a session that is over", () => {
  it("is a guest's", async () => {
    const { cookie } = await world.newcomer("admin");
    expect(await call(ROUTES.signOut as unknown as Route, {}, { cookie })).toBe(200);
    expect(await call(PREFERENCES, FIXTURES.savePreferences, { cookie })).toBe(401);
  });

  it.each(["not-a-token", "next-auth.session-token", ""])("so is %j", async (token) => {
    const cookie = `next-auth.session-token=${token}`;
    expect(await call(PREFERENCES, FIXTURES.savePreferences, { cookie })).toBe(401);
  });
});
