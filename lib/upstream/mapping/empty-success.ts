import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { EMPTY_SUCCESS } from "../contract/error-codes";

/** What a look-up makes of a success without data, by the table of what replies mean. */
export function emptySuccess(): Result<{ kind: "gone" }, string> {
  return EMPTY_SUCCESS.meaning === "not_found"
    ? succeed({ kind: "gone" })
    : refuse("a success without data");
}
