"use client";

import { useEffect, useRef, useState } from "react";

type BusyButtonProps = {
  label: string;
  /** What it says while the page that comes next is on its way. */
  busyLabel: string;
  className: string;
  name?: string;
  value?: string;
};

/** A form's own button, which says that it was pressed. Without scripts it is just the button. */
export function BusyButton({ label, busyLabel, className, ...button }: BusyButtonProps) {
  const self = useRef<HTMLButtonElement>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const form = self.current?.form;
    const sent = (event: SubmitEvent) => {
      // A second press while the first is under way would send it again.
      if (self.current?.getAttribute("aria-busy") === "true") event.preventDefault();
      else if (event.submitter === self.current) setBusy(true);
    };
    // The page may come back from the browser's memory just as it was left.
    const back = () => setBusy(false);
    form?.addEventListener("submit", sent);
    window.addEventListener("pageshow", back);
    return () => {
      form?.removeEventListener("submit", sent);
      window.removeEventListener("pageshow", back);
    };
  }, []);
  return (
    <button ref={self} {...button} aria-busy={busy} className={className}>
      {busy ? busyLabel : label}
    </button>
  );
}
