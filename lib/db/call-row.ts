import type { CallRecord } from "@/lib/upstream/contract/call-record";
import type { upstreamCalls } from "./schema/upstream-calls";

/** PostgreSQL keeps neither NUL nor half a surrogate pair; shoppers' keywords may hold both. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\uFFFD");
}

function storableMember(_name: string, member: unknown): unknown {
  if (typeof member === "string") return storable(member);
  return typeof member === "bigint" ? member.toString() : member;
}

function optional(text: string | null): string | null {
  return text === null ? null : storable(text);
}

/** The row of a record. Throws when its request is no JSON (a circle, for one). */
export function toCallRow(record: CallRecord): typeof upstreamCalls.$inferInsert {
  return {
    ...record,
    upstreamRequestId: optional(record.upstreamRequestId),
    requestId: optional(record.requestId),
    actorId: optional(record.actorId),
    request: JSON.parse(JSON.stringify(record.request ?? null, storableMember)) as unknown,
  };
}
