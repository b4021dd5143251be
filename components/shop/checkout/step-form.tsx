"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { buttonClass, type ButtonKind, type ButtonSize } from "@/components/ui/button-class";
import { announceCart } from "@/lib/query/cart-hint";
import { sendForm } from "@/lib/query/send-form";

type StepFormProps = {
  action: string;
  /** Hidden fields by name. */
  fields: Readonly<Record<string, string>>;
  label: string;
  busyLabel: string;
  /** What a screen reader says instead of `label`, where the page has the same button often. */
  name?: string;
  kind?: ButtonKind;
  size?: ButtonSize;
  className?: string;
  /** Fields that are seen, above the button. */
  children?: React.ReactNode;
};

/**
 * One step on the way to an order. Without scripts it is a plain form that comes back to the page; with
 * them the page is asked for anew where it is, and keeps its place.
 */
export function StepForm({
  action,
  fields,
  label,
  busyLabel,
  name,
  kind = "plain",
  size = "small",
  className,
  children,
}: StepFormProps) {
  const router = useRouter();
  const [sending, setSending] = useState(false);
  const [showing, startTransition] = useTransition();
  const busy = sending || showing;

  async function send(form: HTMLFormElement): Promise<void> {
    setSending(true);
    try {
      await sendForm(action, new FormData(form));
    } catch {
      // The page comes back with the reason, as it does without scripts.
      return form.submit();
    }
    setSending(false);
    announceCart();
    startTransition(() => router.refresh());
  }

  return (
    <form
      method="post"
      action={action}
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send(event.currentTarget);
      }}
    >
      {Object.entries(fields).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      {children}
      <button
        aria-busy={busy}
        aria-label={busy ? undefined : name}
        className={buttonClass(kind, size, size === "large" ? "w-full" : "")}
      >
        {busy ? busyLabel : label}
      </button>
    </form>
  );
}
