import Stripe from "stripe";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { authorityWorld, type AuthorityWorld } from "@/app/api/test-support/authority-world";
import { PEER_HEADER } from "@/lib/http/peer";
import { processScope } from "@/lib/kernel/process-scope";
import { randomId } from "@/lib/kernel/random-id";
import { balanceOf } from "@/lib/wallet/balance";
import { stripeProvider } from "@/lib/wallet/payments/stripe/stripe-provider";
import { startStandIn, type StandIn } from "@/lib/wallet/payments/stripe/testing/stand-in";
import * as cardPayments from "../wallet/card-payments/route";
import * as events from "./stripe/route";

const SECRET = "sk_test_0123456789";
const WEBHOOK = "whsec_0123456789";
let world: AuthorityWorld;
let standIn: StandIn;

beforeAll(async () => {
  world = await authorityWorld();
  standIn = await startStandIn(SECRET);
  const account = { secretKey: SECRET, webhookSecret: WEBHOOK, apiBase: standIn.url };
  processScope("wallet.provider", () => stripeProvider(account));
});
beforeEach(() => standIn.fail(null, 0));
afterAll(async () => {
  await standIn.close();
  await world.close();
});

let asked = 0;
const peer = () => ({ [PEER_HEADER]: `10.7.0.${(asked += 1)}`, host: "shop.test" });

/** Pays by card as a browser without scripts does. */
async function pay(topUpId = randomId(16), amount = "14.00") {
  const request = new Request("http://shop.test/api/wallet/card-payments?language=en", {
    method: "POST",
    headers: {
      ...peer(),
      ...{ origin: "http://shop.test", accept: "text/html", cookie: world.people.customer.cookie },
      referer: "http://shop.test/wallet/top-up",
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({ form: "card", topUpId, amount, currency: "USD" }).toString(),
  });
  const response = await cardPayments.POST(request, { params: Promise.resolve({}) });
  return { status: response.status, location: response.headers.get("location") ?? "" };
}

/** Says something to the shop as Stripe does, or as somebody who claims to be it. */
function tell(payload: string, secret = WEBHOOK): Promise<Response> {
  const header = new Stripe("sk_test_x").webhooks.generateTestHeaderString({ payload, secret });
  const headers = { ...peer(), "stripe-signature": header, "content-type": "application/json" };
  const url = "http://shop.test/api/payments/stripe";
  return events.POST(new Request(url, { method: "POST", headers, body: payload }));
}

function completed(ref: string): string {
  return JSON.stringify({
    id: `evt_${randomId(12)}`,
    object: "event",
    type: "checkout.session.completed",
    data: { object: { id: ref, object: "checkout.session" } },
  });
}

const available = async () =>
  (await balanceOf(world.db, world.people.customer.actor.id)).available.minor;

describe("paying by card", () => {
  it("leads a form to the provider's page, and is credited by what the provider says", async () => {
    const { status, location } = await pay();
    expect([status, location]).toEqual([
      303,
      expect.stringMatching(/^https:\/\/checkout\.stripe\.com\/c\/pay\/cs_test_/),
    ]);
    const ref = location.split("/").pop() ?? "";
    standIn.pay(ref);
    const before = await available();
    const heard = await tell(completed(ref));
    expect([heard.status, (await available()) - before]).toEqual([200, 10_000]);
  });

  it("sends a form back with what was typed while the provider is silent, and doubles nothing", async () => {
    const topUpId = randomId(16);
    const before = standIn.sessions.size;
    standIn.fail("lose_reply", 2);
    const silent = await pay(topUpId);
    expect(silent.location).toMatch(/^\/wallet\/top-up\?flash=/);
    const again = await pay(topUpId);
    expect(again.location).toContain("checkout.stripe.com");
    expect(standIn.sessions.size - before).toBe(1);
  });
});

describe("a message", () => {
  it.each([
    ["of another secret", () => tell(completed("cs_x"), "whsec_other_secret"), 401],
    ["too large to be one", () => tell("x".repeat(300_000)), 413],
    ["about nothing of ours", () => tell('{"id":"evt_1","data":{"object":{}}}'), 200],
  ])("%s", async (_what, told, status) => {
    expect((await told()).status).toBe(status);
  });

  it("that can't be checked now is to be sent again", async () => {
    const { location } = await pay();
    standIn.fail("server_error", 2);
    const response = await tell(completed(location.split("/").pop() ?? ""));
    expect([response.status, response.headers.get("retry-after")]).toEqual([500, "30"]);
  });
});
