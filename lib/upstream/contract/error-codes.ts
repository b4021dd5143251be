import type { Evidence } from "./endpoint";

/** What an envelope error means to us. Anything not in the table is `other`. */
export type EnvelopeMeaning = "not_found" | "rate_limited" | "unauthorised" | "other";

/**
 * The vendor's error-code page could not be read: these rows are inferred and this is the one place
 * to correct them. First match wins; `msg` is tested where given.
 */
const ENVELOPE_MEANINGS: readonly {
  code?: number;
  msg?: RegExp;
  meaning: EnvelopeMeaning;
  evidence: Evidence;
}[] = [
  {
    msg: /商品(不存在|已下架|已删除)|offer not (found|exist)/i,
    meaning: "not_found",
    evidence: "INF",
  },
  { code: 404, meaning: "not_found", evidence: "INF" },
  { code: 401, meaning: "unauthorised", evidence: "OR" },
  { code: 403, meaning: "unauthorised", evidence: "INF" },
  { msg: /签名|signature/i, meaning: "unauthorised", evidence: "INF" },
  { code: 429, meaning: "rate_limited", evidence: "INF" },
  { msg: /频繁|too many requests/i, meaning: "rate_limited", evidence: "INF" },
];

export function meaningOf(code: number | null, msg: string | null): EnvelopeMeaning {
  const row = ENVELOPE_MEANINGS.find(
    (candidate) =>
      (candidate.code === undefined || candidate.code === code) &&
      (candidate.msg === undefined || candidate.msg.test(msg ?? "")),
  );
  return row?.meaning ?? "other";
}

/**
 * A success whose `data` is null: does it say that there is no such thing? Nobody documents it, and
 * what is not known must not be shown as "not found", so it is a broken reply until this row changes.
 */
export const EMPTY_SUCCESS: { meaning: "not_found" | "broken"; evidence: Evidence } = {
  meaning: "broken",
  evidence: "INF",
};
