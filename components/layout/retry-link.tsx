"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { buttonClass } from "@/components/ui/button-class";

type RetryLinkProps = { href: string; label: string; busyLabel: string };

/** Asks the server again. Without scripts it is a plain link to the same page. */
export function RetryLink({ href, label, busyLabel }: RetryLinkProps) {
  const router = useRouter();
  const [busy, startTransition] = useTransition();
  return (
    <a
      href={href}
      aria-busy={busy}
      className={buttonClass("primary")}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        startTransition(() => router.refresh());
      }}
    >
      {busy ? busyLabel : label}
    </a>
  );
}
