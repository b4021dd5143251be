"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { formAddress } from "./form-address";

type InstantFormProps = {
  /** The address the form's fields stand for as the server rendered them. */
  address: string;
  className: string;
  children: React.ReactNode;
};

/**
 * A form that goes where it points as soon as a choice is made; typed fields when they are left or
 * entered. The fields are the server's own HTML: without scripts it is submitted by its button.
 */
export function InstantForm({ address, className, children }: InstantFormProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [busy, startTransition] = useTransition();
  const [path = address] = address.split("?", 1);

  // A chip or the Back button changed the search: the fields follow.
  useEffect(() => {
    if (!form.current || formAddress(new FormData(form.current), path) === address) return;
    form.current.reset();
    for (const select of form.current.querySelectorAll("select")) {
      select.value = select.dataset.chosen ?? select.value;
    }
  }, [address, path]);

  function apply() {
    if (!form.current?.reportValidity()) return;
    const wanted = formAddress(new FormData(form.current), path);
    if (wanted !== address) startTransition(() => router.push(wanted, { scroll: false }));
  }

  return (
    <form
      ref={form}
      action={path}
      aria-busy={busy}
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
      onChange={(event) => {
        const { target } = event;
        const chosen = target instanceof HTMLSelectElement;
        if (chosen || (target instanceof HTMLInputElement && target.type === "checkbox")) apply();
      }}
      onBlur={(event) => {
        if (event.target instanceof HTMLInputElement && event.target.type === "text") apply();
      }}
    >
      {children}
    </form>
  );
}
