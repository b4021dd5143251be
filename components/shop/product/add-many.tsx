"use client";

import { buttonClass } from "@/components/ui/button-class";
import { AddNotice, type AddWords } from "./add-notice";
import { useAddToCart, type Adding } from "./use-add-to-cart";

type AddManyProps = {
  action: string;
  start: Adding;
  words: AddWords;
  locale: string;
  /** The table with its fields. */
  children: React.ReactNode;
};

/** Many variants at once: a plain form around the table of variants. */
export function AddMany({ action, start, words, locale, children }: AddManyProps) {
  const [adding, add] = useAddToCart(start);
  return (
    <form
      method="post"
      action={action}
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        void add(action, new FormData(form)).then((done) => done && form.reset());
      }}
    >
      {children}
      <AddNotice adding={adding} words={words} locale={locale} />
      <button
        aria-disabled={adding.kind === "busy"}
        className={buttonClass("plain", "normal", "self-start")}
      >
        {adding.kind === "busy" ? words.add.busy : words.add.many}
      </button>
    </form>
  );
}
