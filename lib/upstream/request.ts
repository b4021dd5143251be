import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { Endpoint } from "./contract/endpoint";
import { writeJson } from "./json";

/** The part of a request that is the same in every attempt. */
export type FixedRequest = {
  method: "GET" | "POST";
  path: string;
  body: string | null;
  /** The checked input, for the log. */
  input: unknown;
};

/** Checks the input by the contract and fixes path and body. POST sends JSON, GET a query string. */
export function fixRequest<Input>(
  { method, path, input: schema }: Pick<Endpoint<Input, never>, "method" | "path" | "input">,
  input: unknown,
  override: string | undefined,
): Result<FixedRequest, "bad_input"> {
  const checked = schema.safeParse(input);
  if (!checked.success) return refuse("bad_input");
  const target = override ?? path;
  if (method === "POST")
    return succeed({ method, path: target, body: writeJson(checked.data), input: checked.data });
  return succeed({ method, path: target + queryOf(checked.data), body: null, input: checked.data });
}

function queryOf(input: unknown): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input ?? {})) {
    if (value === undefined || value === null) continue;
    query.append(name, typeof value === "object" ? writeJson(value) : String(value));
  }
  return query.size > 0 ? `?${query.toString()}` : "";
}
