import { z } from "zod";
import { hotKindParam, type HotKind } from "@/lib/contract/hot-list";
import { narrowingFields } from "@/lib/contract/search";
import type { FieldError } from "@/lib/kernel/problem";
import { flatten, type Parameters } from "../search/read-address";

const hotAddressQuery = z.object({ category: narrowingFields.category, kind: hotKindParam });

export type AskedHotList =
  | { kind: "invalid"; errors: FieldError[] }
  /** `category` is null for the first one there is. */
  | { kind: "list"; category: string | null; rank: HotKind };

/** Reads the address of the hot lists' page by the rules of the API. */
export function readHotAddress(parameters: Parameters): AskedHotList {
  const parsed = hotAddressQuery.safeParse(flatten(parameters));
  if (parsed.success) {
    return { kind: "list", category: parsed.data.category ?? null, rank: parsed.data.kind };
  }
  const errors = parsed.error.issues.map(({ path, message }) => ({
    field: String(path[0]),
    message,
  }));
  return { kind: "invalid", errors };
}
