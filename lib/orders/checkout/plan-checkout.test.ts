import { describe, expect, it } from "vitest";
import { fen } from "@/lib/kernel/money";
import type { QuoteOrder } from "@/lib/quote/quote-body";
import {
  amountsOf,
  askedOrder,
  quoted,
  quoteLine,
  silentOutcome,
} from "@/lib/quote/test-support/orders";
import { planCheckout } from "./plan-checkout";

function order(key: string, change: Partial<QuoteOrder> = {}): QuoteOrder {
  return { ...askedOrder(key, change), fee: fen(50), feeRuleId: null, ...change };
}

const refusedOutcome: QuoteOrder["outcome"] = { kind: "refused", at: 0, problem: null, lines: [] };

describe("what a confirmation orders", () => {
  it("is one order for each quoted merchant, with the fee on top", () => {
    const outcome = quoted(amountsOf(1000, 300, 100));
    const plan = planCheckout({ orders: [order("A", { outcome }), order("B")] });
    expect(plan).toMatchObject({
      ok: true,
      value: [
        {
          merchantKey: "A",
          goodsMinor: 1000,
          freightMinor: 300,
          discountMinor: 100,
          totalMinor: 1250,
        },
        { merchantKey: "B", totalMinor: 1050 },
      ],
    });
  });

  it.each([
    ["refused", refusedOutcome],
    ["silent", silentOutcome()],
    ["not asked about", null],
  ])("leaves a merchant that was %s where it is", (_name, outcome) => {
    const plan = planCheckout({ orders: [order("A"), order("B", { outcome })] });
    expect(plan.ok && plan.value.map(({ merchantKey }) => merchantKey)).toEqual(["A"]);
  });

  it("is nothing where no merchant can be ordered", () => {
    const orders = [order("A", { outcome: silentOutcome() })];
    expect(planCheckout({ orders })).toEqual({ ok: false, error: "nothing_to_order" });
  });

  it("waits for a yes to what has changed", () => {
    const changes = [{ kind: "price" as const, from: fen(100), to: fen(120) }];
    const changed = order("A", { lines: [quoteLine({ changes })] });
    expect(planCheckout({ orders: [changed] })).toEqual({
      ok: false,
      error: "changes_not_accepted",
    });
    const dearer = order("A", { freightBefore: fen(1) });
    expect(planCheckout({ orders: [dearer] })).toEqual({
      ok: false,
      error: "changes_not_accepted",
    });
  });

  it("does not wait for a merchant that is not ordered", () => {
    const changes = [{ kind: "sold_out" as const }];
    const left = order("B", { outcome: refusedOutcome, lines: [quoteLine({ changes })] });
    expect(planCheckout({ orders: [order("A"), left] }).ok).toBe(true);
  });

  it("orders nothing that costs nothing", () => {
    const free = order("A", { outcome: quoted(amountsOf(0)), fee: fen(0) });
    expect(planCheckout({ orders: [free] })).toEqual({ ok: false, error: "nothing_to_order" });
  });

  it("takes the preview's price of a line, else the catalogue's", () => {
    const outcome = {
      ...quoted(amountsOf(1800)),
      lines: [
        { unitPrice: fen(400), amount: fen(800) },
        { unitPrice: null, amount: null },
      ],
    } as QuoteOrder["outcome"];
    const plan = planCheckout({
      orders: [order("A", { outcome, lines: [quoteLine(), quoteLine({ lineId: "L2" })] })],
    });
    expect(plan.ok && plan.value[0]?.lines).toMatchObject([
      { unitPriceMinor: 400, amountMinor: 800 },
      { unitPriceMinor: 500, amountMinor: 1000 },
    ]);
  });
});
