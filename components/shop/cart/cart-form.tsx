"use client";

import { useState } from "react";
import type { CartChangeDto } from "@/lib/contract/cart";
import { announceCart } from "@/lib/query/cart-hint";
import { sendForm } from "@/lib/query/send-form";
import { problemText, useTray } from "./tray";

type CartFormProps = {
  action: string;
  /** Sent along unseen. */
  hidden?: Readonly<Record<string, string>>;
  /** For controls that belong to the form and stand elsewhere. */
  id?: string;
  /** Said when it is done, where the page does not show it by itself. */
  done?: string;
  onDone?: () => void;
  className?: string;
  children: React.ReactNode;
};

/**
 * One change of the cart. A plain form that the server answers with the page; with scripts it stays
 * where it is, and says beside its button what was refused. A second press while it is under way is one.
 */
export function CartForm({
  action,
  hidden = {},
  id,
  done,
  onDone,
  className,
  children,
}: CartFormProps) {
  const { words, locale, settled } = useTray();
  const [state, setState] = useState<"idle" | "busy" | "done" | { trouble: string }>("idle");

  async function send(fields: FormData) {
    if (state === "busy") return;
    setState("busy");
    try {
      const change = await sendForm<CartChangeDto>(action, fields);
      announceCart();
      setState("done");
      onDone?.();
      await settled(change);
    } catch (error) {
      setState({ trouble: problemText(words, error) });
    }
  }

  return (
    <form
      method="post"
      action={action}
      id={id}
      className={className}
      aria-busy={state === "busy"}
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent;
        void send(new FormData(event.currentTarget, submitter));
      }}
    >
      <input type="hidden" name="language" value={locale} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {typeof state === "object" && (
        <p role="alert" className="basis-full text-sm font-medium text-amber">
          {state.trouble}
        </p>
      )}
      {state === "done" && done !== undefined && (
        <p role="status" className="basis-full text-sm text-jade">
          {done}
        </p>
      )}
    </form>
  );
}
