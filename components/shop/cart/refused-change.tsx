import { reasonOf } from "./reason-of";
import type { CartWords } from "./words";

type RefusedChangeProps = { words: CartWords; reason: string | null; code: string };

/** Why a form sent without scripts was refused. */
export function RefusedChange({ words, reason, code }: RefusedChangeProps) {
  return (
    <p role="alert" className="mb-4 rounded-xl bg-amber-wash px-4 py-3 font-medium text-amber">
      {reasonOf(words.problems, reason, code === "invalid_input")}
    </p>
  );
}
