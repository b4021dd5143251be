import { sql, type SQL } from "drizzle-orm";
import type { CallRecord } from "@/lib/upstream/contract/call-record";
import { upstreamCalls } from "./schema/upstream-calls";

/** PostgreSQL keeps neither NUL nor half a surrogate pair; shoppers' keywords may hold both. */
function storable(_name: string, member: unknown): unknown {
  if (typeof member === "string") return member.toWellFormed().replaceAll("\0", "\uFFFD");
  return typeof member === "bigint" ? member.toString() : member;
}

/**
 * The row of a record as JSON, its members named like the columns. Throws when the record's request
 * is no JSON (a circle, for one).
 */
export function toCallRow(record: CallRecord): string {
  const row: Record<(typeof COLUMNS)[number], unknown> = {
    operation_id: record.operationId,
    endpoint: record.endpoint,
    attempt: record.attempt,
    started_at: record.startedAt,
    duration_ms: record.durationMs,
    outcome: record.outcome,
    http_status: record.httpStatus,
    envelope_code: record.envelopeCode,
    upstream_request_id: record.upstreamRequestId,
    request_id: record.requestId,
    actor_id: record.actorId,
    request: record.request,
  };
  return JSON.stringify(row, storable);
}

const COLUMNS = [
  "operation_id",
  "endpoint",
  "attempt",
  "started_at",
  "duration_ms",
  "outcome",
  "http_status",
  "envelope_code",
  "upstream_request_id",
  "request_id",
  "actor_id",
  "request",
] as const;

/**
 * Writes rows, in their order, by one statement with one parameter. Built from a parameter for each
 * value, a batch costs the shop more than all the calls it tells of.
 */
export function insertCallRows(rows: readonly string[]): SQL {
  const columns = sql.raw(COLUMNS.join(", "));
  return sql`insert into ${upstreamCalls} (${columns}) select ${columns}
    from json_populate_recordset(null::${upstreamCalls}, ${`[${rows.join()}]`}::json)`;
}
