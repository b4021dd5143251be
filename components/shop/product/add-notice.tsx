import { numberText } from "@/components/ui/number-text";
import { fill } from "@/lib/i18n/fill";
import type { messages } from "@/lib/i18n/messages/en";
import type { Adding } from "./use-add-to-cart";

export type AddWords = {
  add: (typeof messages)["cart"]["add"];
  problems: Readonly<Record<string, string>>;
  /** The cart's page. */
  cart: string;
};

type AddNoticeProps = { adding: Adding; words: AddWords; locale: string; id?: string };

/** What became of adding: where it went, or why it did not. Said aloud. */
export function AddNotice({ adding, words: { add, problems, cart }, locale, id }: AddNoticeProps) {
  return (
    <div id={id} role="status" className="empty:hidden">
      {adding.kind === "done" && (
        <p className="settles flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-lg bg-jade-wash px-4 py-2.5 text-sm">
          <span className="font-medium text-jade">
            {fill(add.done, { count: numberText(adding.pieces, locale) })}
          </span>
          <a href={cart} className="font-semibold underline underline-offset-4">
            {add.open}
          </a>
        </p>
      )}
      {adding.kind === "refused" && (
        <p className="rounded-lg bg-amber-wash px-4 py-2.5 text-sm font-medium text-amber">
          {problems[adding.reason] ?? problems["other"]}
        </p>
      )}
    </div>
  );
}
