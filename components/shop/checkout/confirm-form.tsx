"use client";

import { useEffect, useState } from "react";
import { buttonClass } from "@/components/ui/button-class";

type ConfirmFormProps = {
  action: string;
  quoteId: string;
  /** Minted once for this page: however often the button is pressed, it is one order. */
  operationId: string;
  label: string;
  busyLabel: string;
};

/** The one press that orders. It is a plain form with or without scripts; these only keep it from going twice. */
export function ConfirmForm({ action, quoteId, operationId, label, busyLabel }: ConfirmFormProps) {
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    // Come back to by the back button, the page is to be pressed again.
    const show = () => setBusy(false);
    window.addEventListener("pageshow", show);
    return () => window.removeEventListener("pageshow", show);
  }, []);
  return (
    <form
      method="post"
      action={action}
      aria-busy={busy}
      onSubmit={(event) => {
        if (busy) event.preventDefault();
        setBusy(true);
      }}
    >
      <input type="hidden" name="operationId" value={operationId} />
      <input type="hidden" name="quoteId" value={quoteId} />
      <button className={buttonClass("primary", "large", "w-full")} aria-disabled={busy}>
        {busy ? busyLabel : label}
      </button>
    </form>
  );
}
