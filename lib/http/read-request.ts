import type { z, ZodType } from "zod";
import type { FieldError } from "@/lib/kernel/problem";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { Refusal } from "./answer";

/** Mutations carry ids, quantities and an address; nothing we take by JSON or form is larger. */
const LARGEST_BODY_BYTES = 64 * 1024;

/** Members of a query string by name. A name given twice is ambiguous and refused. */
export function readQuery(url: URL): Result<Record<string, string>, Refusal> {
  const query: Record<string, string> = {};
  for (const [name, value] of url.searchParams) {
    if (Object.hasOwn(query, name))
      return refuse(invalid([{ field: name.slice(0, 64), message: "Give it only once." }]));
    query[name] = value;
  }
  return succeed(query);
}

/** The value as its schema reads it, or a 400 that names every field that is wrong. */
export function readBy<T>(schema: ZodType<T>, value: unknown): Result<T, Refusal> {
  const read = schema.safeParse(value);
  return read.success ? succeed(read.data) : refuse(invalid(read.error.issues.map(fieldError)));
}

/** A JSON or urlencoded body of at most `largest` bytes, counted while it arrives. */
export async function readBody(
  request: Request,
  largest: number = LARGEST_BODY_BYTES,
): Promise<Result<unknown, Refusal>> {
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json" && type !== "application/x-www-form-urlencoded")
    return refuse({ kind: "problem", code: "unsupported_media_type" });
  const text = await readText(request, largest);
  if (text === null) return refuse({ kind: "problem", code: "payload_too_large" });
  if (type !== "application/json") return succeed(Object.fromEntries(new URLSearchParams(text)));
  try {
    return succeed(JSON.parse(text));
  } catch {
    return refuse(invalid([{ field: "body", message: "Send valid JSON." }]));
  }
}

async function readText(request: Request, largest: number): Promise<string | null> {
  const bytes = await readBytes(request, largest);
  return bytes && bytes.toString("utf8");
}

/** A body as it came, counted while it arrives; null where it is larger than `largest`. */
export async function readBytes(request: Request, largest: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > largest) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function invalid(fields: FieldError[]): Refusal {
  return { kind: "problem", code: "invalid_input", fields };
}

function fieldError(issue: z.core.$ZodIssue): FieldError {
  return { field: String(issue.path[0] ?? "body"), message: issue.message };
}
