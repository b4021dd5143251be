/** A line as both sides can tell it, and how many; see `match-lines`. */
export type MatchLine = { key: string; quantity: number };

/** The order we may have placed. Times in epoch milliseconds. */
export type Intent = {
  reference: string;
  /** Of the calls it went out in together with others: they say that an order may be it, not that it is. */
  callReferences: readonly string[];
  lines: readonly MatchLine[];
  /** Fen, as the preview had it. */
  goodsMinor: number;
  /** When the first attempt began, and when the last one can have been carried out at the latest. */
  sentFrom: number;
  sentUntil: number;
};

/** An order of the upstream's that nobody of ours holds yet. */
export type Candidate = {
  upstreamId: string;
  /** References of ours as they came back; empty where the upstream showed none. */
  references: readonly string[];
  lines: readonly MatchLine[];
  /** Fen of goods; null where it was not said. */
  goodsMinor: number | null;
  createdAt: number | null;
};

export type Match =
  /** Beyond doubt; several where the upstream split the order. */
  | { kind: "found"; by: "reference" | "contents"; upstreamIds: string[] }
  | { kind: "none" }
  /** Something fits and not beyond doubt: people decide. */
  | {
      kind: "doubt";
      why: "ordered_twice" | "lines_differ" | "amounts_differ" | "several_fit";
      upstreamIds: string[];
    };

/** Clocks differ, and an order is dated before its reply is. */
const CLOCK_SLACK_MS = 120_000;

/**
 * Which upstream orders are this intent. By reference where any shows it; else by lines, amounts and
 * time, and then only when there is exactly one way to put the lines together and no other open intent
 * of ours could be meant (`rivals`: open intents of the same lines). The upstream names merchants by
 * other ids than offers do, and a SKU's id is one merchant's alone. Pure.
 */
export function matchOrders(
  intent: Intent,
  candidates: readonly Candidate[],
  rivals: number,
): Match {
  const named = candidates.filter(({ references }) => references.includes(intent.reference));
  if (named.length > 0) return byReference(intent, named);
  const possible = candidates.filter((candidate) => mayBe(intent, candidate));
  const covers = exactCovers(intent.lines, possible);
  if (covers === "too_many") {
    const all = possible.map(({ upstreamId }) => upstreamId);
    return { kind: "doubt", why: "several_fit", upstreamIds: all };
  }
  const ids = [...new Set(covers.flat())];
  if (covers.length === 0) return { kind: "none" };
  if (covers.length > 1 || rivals > 0)
    return { kind: "doubt", why: "several_fit", upstreamIds: ids };
  const goods = possible.filter(({ upstreamId }) => ids.includes(upstreamId));
  const told = goods.every(({ goodsMinor }) => goodsMinor !== null);
  const sum = goods.reduce((so, { goodsMinor }) => so + (goodsMinor ?? 0), 0);
  return told && sum !== intent.goodsMinor
    ? { kind: "doubt", why: "amounts_differ", upstreamIds: ids }
    : { kind: "found", by: "contents", upstreamIds: ids };
}

function byReference(intent: Intent, named: readonly Candidate[]): Match {
  const upstreamIds = named.map(({ upstreamId }) => upstreamId);
  // Our name on it is enough where its lines can't be compared, as long as it is there once.
  if (named.length === 1 && named[0]?.lines.length === 0)
    return { kind: "found", by: "reference", upstreamIds };
  const sum = sumOf(named.flatMap(({ lines }) => lines));
  const wanted = sumOf(intent.lines);
  if (sameCounts(sum, wanted)) return { kind: "found", by: "reference", upstreamIds };
  const much = [...sum].some(([key, quantity]) => quantity > (wanted.get(key) ?? 0));
  const twice = named.length > 1 && (much || named.some(({ lines }) => lines.length === 0));
  const why = twice ? "ordered_twice" : "lines_differ";
  return { kind: "doubt", why, upstreamIds };
}

/** Nothing speaks against it: no reference of another order, and the time fits. */
function mayBe(intent: Intent, candidate: Candidate): boolean {
  const { references, lines } = candidate;
  const foreign = references.some((reference) => !intent.callReferences.includes(reference));
  return !foreign && lines.length > 0 && fitsInTime(intent, candidate);
}

/** Whether it was made while the intent was being sent; clocks may be a little apart. */
export function fitsInTime(
  { sentFrom, sentUntil }: Intent,
  { createdAt }: Pick<Candidate, "createdAt">,
): boolean {
  return (
    createdAt !== null &&
    createdAt >= sentFrom - CLOCK_SLACK_MS &&
    createdAt <= sentUntil + CLOCK_SLACK_MS
  );
}

/** More ways than this say no more than two do. */
const ENOUGH_COVERS = 2;

/** Where so many small orders fit that trying them all would take long, nothing is beyond doubt. */
const MOST_TRIES = 20_000;

/** The sets of candidates whose lines together are exactly the wanted ones; at most two are looked for. */
function exactCovers(
  wanted: readonly MatchLine[],
  possible: readonly Candidate[],
): string[][] | "too_many" {
  let tries = 0;
  const counts = sumOf(wanted);
  const fitting = possible
    .map(({ upstreamId, lines }) => ({ upstreamId, sum: sumOf(lines) }))
    .filter(({ sum }) => [...sum].every(([key, quantity]) => quantity <= (counts.get(key) ?? 0)));
  const found: string[][] = [];
  const search = (from: number, left: Map<string, number>, taken: string[]): void => {
    if (found.length >= ENOUGH_COVERS || (tries += 1) > MOST_TRIES) return;
    if ([...left.values()].every((quantity) => quantity === 0)) {
      found.push(taken);
      return;
    }
    for (let at = from; at < fitting.length; at += 1) {
      const { upstreamId, sum } = fitting[at]!;
      if (![...sum].every(([key, quantity]) => quantity <= (left.get(key) ?? 0))) continue;
      const rest = new Map(left);
      for (const [key, quantity] of sum) rest.set(key, (rest.get(key) ?? 0) - quantity);
      search(at + 1, rest, [...taken, upstreamId]);
    }
  };
  search(0, counts, []);
  return tries > MOST_TRIES && found.length < ENOUGH_COVERS ? "too_many" : found;
}

function sumOf(lines: readonly MatchLine[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const { key, quantity } of lines) {
    sum.set(key, (sum.get(key) ?? 0) + quantity);
  }
  return sum;
}

function sameCounts(a: Map<string, number>, b: Map<string, number>): boolean {
  return a.size === b.size && [...a].every(([key, quantity]) => b.get(key) === quantity);
}
