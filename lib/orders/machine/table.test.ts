import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ORDER_EVENTS, type OrderEvent } from "./events";
import { END_STATES, isEnd, ORDER_STATES, type OrderState } from "./states";
import { stepOrder } from "./step";
import { ORDER_TABLE } from "./table";

const moves = ORDER_STATES.flatMap((state) =>
  ORDER_EVENTS.map((event) => stepOrder(state, event)).flatMap((step) =>
    step.kind === "moved" ? [step] : [],
  ),
);

/** The money of one order, told by effects alone. */
type Purse = { held: boolean; captured: boolean; givenBack: boolean };

function spend(purse: Purse, effect: string): Purse {
  if (effect === "capture") {
    expect(purse).toEqual({ held: true, captured: false, givenBack: false });
    return { held: false, captured: true, givenBack: false };
  }
  if (effect === "release") {
    expect(purse.held).toBe(true);
    return { ...purse, held: false };
  }
  if (effect === "refund") {
    expect(purse.captured && !purse.givenBack).toBe(true);
    return { ...purse, givenBack: true };
  }
  return purse;
}

type Walk = { state: OrderState; purse: Purse; sent: number; mayResend: number };

/** One step of a walk: any event, or one the state has an answer to, so that walks get far. */
type Turn = { any: boolean; pick: number };

function walk(turns: readonly Turn[]): Walk {
  let at: Walk = {
    state: "awaiting_funds",
    purse: { held: false, captured: false, givenBack: false },
    sent: 0,
    mayResend: 0,
  };
  for (const { any, pick } of turns) {
    const known = any ? ORDER_EVENTS : (Object.keys(ORDER_TABLE[at.state]) as OrderEvent[]);
    const event = known[pick % known.length]!;
    const step = stepOrder(at.state, event);
    if (step.kind !== "moved") continue;
    let { purse, sent, mayResend } = at;
    if (event === "funds_held") purse = { ...purse, held: true };
    if (step.to === "placing") sent += 1;
    // Only what is known not to have left, and a person's decision, allow another sending.
    if (event === "place_unsent" || event === "place_again") mayResend += 1;
    for (const effect of step.effects) purse = spend(purse, effect);
    at = { state: step.to, purse, sent, mayResend };
    expect(sent).toBeLessThanOrEqual(1 + mayResend);
    if (isEnd(at.state)) expect(purse.held).toBe(false);
    if (at.state === "refused" || at.state === "cancelled") expect(purse.captured).toBe(false);
    if (at.state === "refunded") expect(purse.captured).toBe(purse.givenBack);
    if (["paid", "part_shipped", "shipped", "at_warehouse", "completed"].includes(at.state))
      expect(purse.captured && !purse.givenBack).toBe(true);
    if (["queued", "placing", "placed", "paying", "unknown", "payment_unknown"].includes(at.state))
      expect(purse).toEqual({ held: true, captured: false, givenBack: false });
  }
  return at;
}

describe("the table", () => {
  it("reaches every state from the first one", () => {
    const reached = new Set<OrderState>(["awaiting_funds"]);
    for (let size = 0; size !== reached.size;) {
      size = reached.size;
      for (const { from, to } of moves) if (reached.has(from)) reached.add(to);
    }
    expect(new Set(ORDER_STATES)).toEqual(reached);
  });

  it("leads from every state to an end", () => {
    const ending = new Set<OrderState>(END_STATES);
    for (let size = 0; size !== ending.size;) {
      size = ending.size;
      for (const { from, to } of moves) if (ending.has(to)) ending.add(from);
    }
    expect(new Set(ORDER_STATES)).toEqual(ending);
  });

  it("leaves an end only for a refund", () => {
    const leaving = moves.filter(({ from }) => isEnd(from));
    expect(leaving).toEqual([
      { kind: "moved", from: "completed", to: "refunded", effects: ["refund"] },
    ]);
  });

  it("sends only out of queued, and comes back there only unsent or by a person's word", () => {
    expect(moves.filter(({ effects }) => effects.includes("place")).map(({ to }) => to)).toEqual(
      expect.arrayContaining(["queued"]),
    );
    for (const state of ORDER_STATES)
      for (const event of ORDER_EVENTS) {
        const step = ORDER_TABLE[state][event];
        if (step === undefined || step === "stay") continue;
        if (step.to === "placing") expect([state, event]).toEqual(["queued", "place_started"]);
        if (step.to === "queued")
          expect(["funds_held", "place_unsent", "place_again"]).toContain(event);
      }
  });

  it("never lets unknown become refused without a person", () => {
    const ways = ORDER_EVENTS.filter((event) => {
      const step = ORDER_TABLE.unknown[event];
      return step !== undefined && step !== "stay" && step.to === "refused";
    });
    expect(ways).toEqual(["place_given_up"]);
  });

  it("keeps goods from going backwards", () => {
    const way = ["paid", "part_shipped", "shipped", "at_warehouse", "completed"];
    for (const { from, to } of moves)
      if (way.includes(from) && way.includes(to))
        expect(way.indexOf(to)).toBeGreaterThan(way.indexOf(from));
  });

  it("takes, gives back and refunds money at most once, whatever happens in whatever order", () => {
    const reached = new Set<OrderState>();
    const turn = fc.record({ any: fc.boolean(), pick: fc.nat(10_000) });
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 40 }), (turns) => {
        reached.add(walk(turns).state);
      }),
      { numRuns: 100_000 },
    );
    expect(reached).toEqual(new Set(ORDER_STATES));
  }, 120_000);
});
