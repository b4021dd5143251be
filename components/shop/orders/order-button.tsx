"use client";

import { useState } from "react";
import { buttonClass, type ButtonKind } from "@/components/ui/button-class";
import type { MerchantOrderDto } from "@/lib/contract/orders";
import { ProblemError } from "@/lib/query/problem-error";
import { sendForm } from "@/lib/query/send-form";
import { useOrderChanged } from "./order-changed";
import { wordOf, type OrderWords } from "./order-words";

type OrderButtonProps = {
  action: string;
  fields?: Readonly<Record<string, string>>;
  label: string;
  kind?: ButtonKind;
  words: Pick<OrderWords, "order" | "refused">;
};

/**
 * One thing done to an order. A plain form; with scripts it stays on the page and says beside the button
 * why something was refused. A second press while it is under way is one.
 */
export function OrderButton({ action, fields = {}, label, kind, words }: OrderButtonProps) {
  const changed = useOrderChanged();
  const [state, setState] = useState<"idle" | "busy" | { trouble: string }>("idle");
  const busy = state === "busy";

  async function send(form: FormData) {
    if (busy) return;
    setState("busy");
    try {
      await sendForm<MerchantOrderDto>(action, form);
      await changed();
      setState("idle");
    } catch (error) {
      setState({ trouble: troubleText(words, error) });
      await changed();
    }
  }

  return (
    <form
      method="post"
      action={action}
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        void send(new FormData(event.currentTarget));
      }}
    >
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button className={buttonClass(kind, "normal")}>{busy ? words.order.sending : label}</button>
      {typeof state === "object" && (
        <p role="alert" className="mt-2 text-sm font-medium text-amber">
          {state.trouble}
        </p>
      )}
    </form>
  );
}

function troubleText({ refused: { reasons } }: Pick<OrderWords, "refused">, error: unknown) {
  const problem = error instanceof ProblemError ? error.problem : null;
  if (problem === null) return reasons.no_answer;
  return wordOf(reasons, problem.reason ?? "") ?? reasons.other;
}
