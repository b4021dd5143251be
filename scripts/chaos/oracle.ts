import { sql } from "drizzle-orm";
import type { World } from "./world";
import { MONEY } from "./world";

type Sums = { placements: number; orders: string[]; payments: number; paidFen: number };

/** What must be zero, and how much was looked at. */
export type Verdict = {
  orders: number;
  /** States of our orders, counted. */
  states: Record<string, number>;
  /** Upstream orders of ours that we do not know of, and that nobody is asked about. */
  lost: string[];
  /** One intent, several orders upstream. */
  double: string[];
  /** Paid more often than there are orders, or paid and not known to be. */
  doublePaid: string[];
  /** Wallets that do not agree with what was paid and what is held. */
  wrongMoney: string[];
};

const DONE = ["paid", "part_shipped", "shipped", "at_warehouse", "completed"];

/** Compares the upstream's ledger with our database once everything has settled. */
export async function judge({ shop, control }: World): Promise<Verdict> {
  const { references } = (await control("GET", "ledger/sums")) as {
    references: Record<string, Sums>;
  };
  const rows = await shop.client.db.execute<{
    id: string;
    reference: string;
    state: string;
    user_id: string;
    fee_minor: string;
    known: string[] | null;
    asked: boolean;
  }>(sql`
    select o.id, o.reference, o.state, o.user_id, o.fee_minor::text,
      (select array_agg(u.upstream_id) from upstream_orders u where u.order_id = o.id) as known,
      exists (select 1 from attention_items a where a.order_id = o.id and a.resolved_at is null
        and a.who = 'staff') as asked
    from merchant_orders o`);
  const verdict: Verdict = {
    orders: rows.rows.length,
    states: {},
    lost: [],
    double: [],
    doublePaid: [],
    wrongMoney: [],
  };
  const spent = new Map<string, number>();
  for (const row of rows.rows) {
    verdict.states[row.state] = (verdict.states[row.state] ?? 0) + 1;
    const there = references[row.reference];
    const known = new Set(row.known ?? []);
    if (!there) {
      if (known.size > 0 || DONE.includes(row.state)) verdict.lost.push(row.reference);
      continue;
    }
    const waits = row.state === "unknown" || row.asked;
    if (!waits && !there.orders.every((id) => known.has(id))) verdict.lost.push(row.reference);
    if (there.placements > 1) verdict.double.push(row.reference);
    if (there.payments > there.orders.length) verdict.doublePaid.push(row.reference);
    if (there.payments > 0 && !DONE.includes(row.state) && !waits)
      verdict.doublePaid.push(row.reference);
    const fee = DONE.includes(row.state) ? Number(row.fee_minor) : 0;
    spent.set(row.user_id, (spent.get(row.user_id) ?? 0) + there.paidFen + fee);
  }
  verdict.wrongMoney = await wrongWallets(shop.client.db, spent, rows.rows);
  return verdict;
}

/** Only wallets all of whose orders have ended well can be held against what the upstream was paid. */
async function wrongWallets(
  db: World["shop"]["client"]["db"],
  spent: ReadonlyMap<string, number>,
  orders: readonly { user_id: string; state: string }[],
): Promise<string[]> {
  const open = new Set(
    orders.filter(({ state }) => !DONE.includes(state)).map(({ user_id: userId }) => userId),
  );
  const balances = await db.execute<{ user_id: string; kind: string; minor: string }>(sql`
    select user_id, kind, balance_minor::text as minor from ledger_accounts where user_id is not null`);
  const of = (userId: string, kind: string) =>
    Number(balances.rows.find((row) => row.user_id === userId && row.kind === kind)?.minor ?? 0);
  return [...spent].flatMap(([userId, minor]) => {
    if (open.has(userId)) return [];
    const right = of(userId, "available") === MONEY - minor && of(userId, "held") === 0;
    return right ? [] : [userId];
  });
}

/** Whether nothing moves by itself any more: what is left waits for people. */
export async function isSettled({ shop }: World): Promise<boolean> {
  const moving = await shop.client.db.execute<{ moving: number }>(sql`
    select count(*)::int as moving from merchant_orders
    where state in ('awaiting_funds', 'queued', 'placing', 'placed', 'paying', 'cancelling')
      or (state in ('unknown', 'payment_unknown') and state_since > now() - interval '45 seconds')`);
  return moving.rows[0]?.moving === 0;
}
