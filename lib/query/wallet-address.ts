import type { StatementFilter } from "@/lib/contract/wallet";

/** Where a reader of a wallet is: what the statement is narrowed to, and the cursors of its lists. */
export type WalletPlace = {
  filter?: StatementFilter;
  before?: number | null;
  topUps?: string | undefined;
};

/** The address of a place in the wallet, or of its statement elsewhere. */
export function walletAddress(
  { filter = {}, before, topUps }: WalletPlace,
  path = "/wallet",
): string {
  const query = new URLSearchParams();
  for (const name of ["kind", "from", "to"] as const)
    if (filter[name] !== undefined) query.set(name, filter[name]);
  if (before != null) query.set("before", String(before));
  if (topUps !== undefined) query.set("topUps", topUps);
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
