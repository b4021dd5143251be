"use client";

import { buttonClass } from "@/components/ui/button-class";
import type { AddSlot } from "./add-state";
import { useAdding } from "./use-adding";

type AddManyProps = {
  slot: AddSlot;
  /** The table with its fields. */
  children: React.ReactNode;
};

/** Many variants at once: a plain form around the table of variants. */
export function AddMany({ slot, children }: AddManyProps) {
  const [{ busy, notice }, add] = useAdding(slot);
  return (
    <form
      method="post"
      action={slot.action}
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        void add(form).then((done) => done && form.reset());
      }}
    >
      {children}
      <div role="status">{notice}</div>
      <button aria-disabled={busy} className={buttonClass("plain", "normal", "self-start")}>
        {busy ? slot.words.add.busy : slot.words.add.many}
      </button>
    </form>
  );
}
