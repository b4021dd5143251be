import {
  ORDER_PROBLEMS,
  type OrderProblemName,
  type SilentReason,
} from "@/lib/contract/quote-parts";
import type { Money } from "@/lib/kernel/money";
import type { OrderPreview, OrderProblem, Outcome, UpstreamFailure } from "@/lib/upstream";
import { partAmounts, sumAmounts, type Amounts } from "./part-amounts";

/** A problem as it is kept: our word for shoppers, the upstream's own for staff. */
export type KeptProblem = { kind: OrderProblemName; code: string | null; message: string | null };

/** What the upstream says it will become there, for whoever places the order. */
export type QuotedPart = Amounts & {
  /** Places of the order's lines, from 0. */
  lines: number[];
  flow: string | null;
  tradeModes: string[] | null;
  promotions: { id: string; text: string | null; selected: boolean }[];
};

/**
 * The word on one order: `quoted` with its cost, `refused` with the reasons, or `silent` where nothing
 * is known, which is neither. `at` is when it was asked, in epoch milliseconds.
 */
export type OrderOutcome =
  | {
      kind: "quoted";
      at: number;
      amounts: Amounts;
      /** By the order's lines; null where the upstream did not say. */
      lines: { marketId: string | null; unitPrice: Money | null; amount: Money | null }[];
      parts: QuotedPart[];
      /** The merchant describes freight in words only: it may still change. */
      freightInWords: boolean;
    }
  | {
      kind: "refused";
      at: number;
      /** Of the whole order. */
      problem: KeptProblem | null;
      /** By the order's lines. */
      lines: (KeptProblem | null)[];
    }
  | {
      kind: "silent";
      at: number;
      reason: SilentReason;
      upstreamRequestId: string | null;
      retryAfterSeconds: number | null;
    };

/** What a preview of `count` lines, or its failure, means for an order. */
export function orderOutcome(
  count: number,
  outcome: Outcome<OrderPreview>,
  at: number,
): OrderOutcome {
  if (!outcome.ok) return failed(outcome, at);
  const preview = outcome.value;
  if (!preview.orderable) {
    const refusal = refused(count, preview);
    return refusal ? { kind: "refused", at, ...refusal } : silent("unclear", at, outcome.call);
  }
  const parts = preview.parts.map((part) => ({ part, amounts: partAmounts(part) }));
  const all = parts.map(({ amounts }) => amounts).filter((amounts) => amounts !== null);
  if (all.length < parts.length) return silent("unclear", at, outcome.call);
  const told = new Map(
    preview.parts.flatMap(({ lines }) => lines.map((line) => [line.line, line])),
  );
  return {
    kind: "quoted",
    at,
    amounts: sumAmounts(all),
    lines: Array.from({ length: count }, (_, line) => ({
      marketId: told.get(line)?.marketId ?? null,
      unitPrice: told.get(line)?.unitPrice ?? null,
      amount: told.get(line)?.amount ?? null,
    })),
    parts: parts.flatMap(({ part, amounts }) => (amounts ? [quotedPart(part, amounts)] : [])),
    freightInWords: preview.freightInWords.length > 0,
  };
}

/** Nothing is known, and why. */
function silent(
  reason: SilentReason,
  at: number,
  call: { upstreamRequestId: string | null } | null,
): OrderOutcome {
  const upstreamRequestId = call?.upstreamRequestId ?? null;
  return { kind: "silent", at, reason, upstreamRequestId, retryAfterSeconds: null };
}

function quotedPart(part: OrderPreview["parts"][number], amounts: Amounts): QuotedPart {
  return {
    ...amounts,
    lines: part.lines.flatMap(({ line }) => (line === null ? [] : [line])),
    flow: part.flow,
    tradeModes: part.tradeModes,
    promotions: part.promotions.map(({ id, text, selected }) => ({ id, text, selected })),
  };
}

/** The reasons of a refusal; null where the reply gives none at all. */
function refused(
  count: number,
  { parts, leftOut, problem }: OrderPreview,
): { problem: KeptProblem | null; lines: (KeptProblem | null)[] } | null {
  const whole = problem ?? parts.find((part) => part.problem !== null)?.problem ?? null;
  const own = new Map<number | null, OrderProblem | null>([
    ...leftOut.map((entry) => [entry.line, entry.problem] as const),
    ...parts.flatMap(({ lines }) => lines.map((line) => [line.line, line.problem] as const)),
  ]);
  const lines = Array.from({ length: count }, (_, line) => kept(own.get(line) ?? null));
  return whole === null && lines.every((line) => line === null)
    ? null
    : { problem: kept(whole), lines };
}

/** Kinds that only an order which is there already can have are none that a preview means. */
function kept(problem: OrderProblem | null): KeptProblem | null {
  const kind = ORDER_PROBLEMS.find((known) => known === problem?.kind) ?? "other";
  return problem && { kind, code: problem.code, message: problem.message };
}

/** An envelope that names a documented reason refuses; every other failure says nothing of the order. */
function failed(failure: UpstreamFailure, at: number): OrderOutcome {
  const told = silent(reasonOf(failure), at, failure.call);
  const wait =
    failure.kind === "http" && failure.retryAfterMs !== null
      ? Math.max(1, Math.ceil(failure.retryAfterMs / 1000))
      : null;
  return told.kind === "silent" ? { ...told, retryAfterSeconds: wait } : told;
}

function reasonOf(failure: UpstreamFailure): SilentReason {
  if (failure.kind === "unsent")
    return failure.reason === "over_budget"
      ? "busy"
      : failure.reason === "not_confirmed"
        ? "not_set_up"
        : "no_answer";
  if (failure.kind === "http" && failure.status === 429) return "busy";
  if (failure.kind === "envelope" && failure.meaning === "rate_limited") return "busy";
  return failure.kind === "contract" ? "unclear" : "no_answer";
}
