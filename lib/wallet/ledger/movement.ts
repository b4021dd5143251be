import { refuse, succeed, type Result } from "@/lib/kernel/result";

/** Accounts of the shop, in the order they are locked in. `received` is what came from outside. */
export const SHOP_ACCOUNTS = ["adjustments", "fees", "freight", "goods", "received"] as const;
/** Accounts of a shopper, in the order they are locked in; before those of the shop. */
export const WALLET_ACCOUNTS = ["available", "held"] as const;

export type AccountKind = (typeof SHOP_ACCOUNTS)[number] | (typeof WALLET_ACCOUNTS)[number];

/** What was paid for, in fen; each from 0. */
export type Parts = { goods: number; freight: number; fees: number };

/** A movement of money in or out of one wallet. Amounts are fen above zero unless said otherwise. */
export type Movement =
  | { kind: "top_up"; amount: number }
  | { kind: "hold"; amount: number }
  | { kind: "release"; amount: number }
  | { kind: "capture"; parts: Parts }
  | { kind: "refund"; parts: Parts }
  /** Above zero into the wallet, below zero out of it. */
  | { kind: "adjustment"; amount: number };

/** What a wallet has, in fen; neither is ever below zero. */
export type Balances = { available: number; held: number };

export type PlannedEntry = { account: AccountKind; amount: number };

/** There is less than the movement takes; `missing` is how many fen less. */
export type Shortfall = { kind: "insufficient_funds"; missing: number };

/**
 * The entries a movement makes. They sum to zero, none is zero, and the wallet's two accounts stay at
 * or above zero. Throws a RangeError for an amount no movement can have.
 */
export function planMovement(
  movement: Movement,
  balances: Balances,
): Result<PlannedEntry[], Shortfall> {
  const entries = entriesOf(movement);
  for (const account of WALLET_ACCOUNTS) {
    const after = balances[account] + amountOf(entries, account);
    if (!Number.isSafeInteger(after)) throw new RangeError("no wallet holds that much");
    if (after < 0) return refuse({ kind: "insufficient_funds", missing: -after });
  }
  return succeed(entries);
}

/** What entries do to one account, in fen. */
export function amountOf(entries: readonly PlannedEntry[], account: AccountKind): number {
  return entries.reduce((sum, entry) => (entry.account === account ? sum + entry.amount : sum), 0);
}

/** The sum of the parts, in fen. */
export function partsTotal({ goods, freight, fees }: Parts): number {
  return goods + freight + fees;
}

/** The entries of a movement, whatever the wallet has. */
export function entriesOf(movement: Movement): PlannedEntry[] {
  return allEntries(movement).filter(({ amount }) => amount !== 0);
}

function allEntries(movement: Movement): PlannedEntry[] {
  switch (movement.kind) {
    case "top_up":
      return between("received", "available", above(movement.amount));
    case "hold":
      return between("available", "held", above(movement.amount));
    case "release":
      return between("held", "available", above(movement.amount));
    case "capture":
      return [{ account: "held", amount: -total(movement.parts) }, ...shares(movement.parts, 1)];
    case "refund":
      return [
        { account: "available", amount: total(movement.parts) },
        ...shares(movement.parts, -1),
      ];
    case "adjustment":
      if (!Number.isSafeInteger(movement.amount) || movement.amount === 0)
        throw new RangeError("an adjustment is a whole number of fen and not zero");
      return between("adjustments", "available", movement.amount);
  }
}

function between(from: AccountKind, to: AccountKind, amount: number): PlannedEntry[] {
  return [
    { account: from, amount: -amount },
    { account: to, amount },
  ];
}

function shares(parts: Parts, sign: 1 | -1): PlannedEntry[] {
  return (["goods", "freight", "fees"] as const).map((account) => ({
    account,
    amount: sign * parts[account],
  }));
}

function total(parts: Parts): number {
  if (
    ![parts.goods, parts.freight, parts.fees].every(
      (part) => Number.isSafeInteger(part) && part >= 0,
    )
  )
    throw new RangeError("parts are whole numbers of fen from zero");
  return above(partsTotal(parts));
}

function above(amount: number): number {
  if (!Number.isSafeInteger(amount) || amount <= 0)
    throw new RangeError("an amount is a whole number of fen above zero");
  return amount;
}
