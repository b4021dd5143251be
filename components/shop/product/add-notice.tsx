import { numberText } from "@/components/ui/number-text";
import { fill } from "@/lib/i18n/fill";
import type { messages } from "@/lib/i18n/messages/en";

export type AddWords = {
  add: (typeof messages)["cart"]["add"];
  problems: Readonly<Record<string, string>>;
  /** The cart's page. */
  cart: string;
};

/** How adding ended. `reason` names one of the cart's problems in words. */
export type AddEnd = { kind: "done"; pieces: number } | { kind: "refused"; reason: string };

type AddNoticeProps = { end: AddEnd; words: AddWords; locale: string };

/** What became of adding: where it went, or why it did not. */
export function AddNotice({ end, words: { add, problems, cart }, locale }: AddNoticeProps) {
  if (end.kind === "refused")
    return (
      <p className="rounded-lg bg-amber-wash px-4 py-2.5 text-sm font-medium text-amber">
        {problems[end.reason] ?? problems["other"]}
      </p>
    );
  return (
    <p className="settles flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-lg bg-jade-wash px-4 py-2.5 text-sm">
      <span className="font-medium text-jade">
        {fill(add.done, { count: numberText(end.pieces, locale) })}
      </span>
      <a href={cart} className="font-semibold underline underline-offset-4">
        {add.open}
      </a>
    </p>
  );
}
