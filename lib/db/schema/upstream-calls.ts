import {
  bigint,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
} from "drizzle-orm/pg-core";
import type { CallRecord } from "@/lib/upstream/contract/call-record";

/** Every signed attempt at a call, one row each. Append-only. */
export const upstreamCalls = pgTable(
  "upstream_calls",
  {
    id: bigint({ mode: "bigint" }).primaryKey().generatedAlwaysAsIdentity(),
    operationId: text().notNull(),
    endpoint: text().notNull(),
    attempt: integer().notNull(),
    startedAt: timestamp({ withTimezone: true }).notNull(),
    /** Milliseconds, with fractions. */
    durationMs: doublePrecision().notNull(),
    outcome: text().$type<CallRecord["outcome"]>().notNull(),
    httpStatus: integer(),
    /** Wider than 32 bits: it is whatever the upstream sends. */
    envelopeCode: bigint({ mode: "number" }),
    upstreamRequestId: text(),
    requestId: text(),
    actorId: text(),
    /** Masked input of the request. */
    request: jsonb(),
  },
  (table) => [
    index("upstream_calls_started_at").on(table.startedAt),
    index("upstream_calls_operation").on(table.operationId),
    index("upstream_calls_upstream_request").on(table.upstreamRequestId),
  ],
);
