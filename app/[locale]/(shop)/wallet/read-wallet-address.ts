import { STATEMENT_KINDS, statementFilter, type StatementFilter } from "@/lib/contract/wallet";

type Parameters = Record<string, string | string[] | undefined>;

export const KINDS = STATEMENT_KINDS;

/** What an address asks of the wallet; what it asks that makes no sense is not asked. */
export function readWalletAddress(parameters: Parameters): {
  filter: StatementFilter;
  before: number | null;
  topUps: string | undefined;
} {
  const { kind, from, to, before, topUps } = parameters;
  const read = statementFilter.safeParse({ kind, from, to });
  const cursor = typeof before === "string" && /^\d{1,15}$/.test(before) ? Number(before) : null;
  return {
    filter: read.success ? read.data : {},
    before: cursor,
    topUps: typeof topUps === "string" ? topUps : undefined,
  };
}
