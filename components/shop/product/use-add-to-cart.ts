import { useRef, useState } from "react";
import type { AddedDto } from "@/lib/contract/cart";
import { randomId } from "@/lib/kernel/random-id";
import { announceCart } from "@/lib/query/cart-hint";
import { ProblemError } from "@/lib/query/problem-error";
import { sendForm } from "@/lib/query/read-json";

/** How adding stands. `reason` names one of the cart's problems in words. */
export type Adding =
  | { kind: "idle" }
  | { kind: "busy" }
  | { kind: "done"; pieces: number }
  | { kind: "refused"; reason: string };

/**
 * Sends a product page's form to the cart. One press is one operation: it keeps its id until it has
 * succeeded, so that pressing again after a lost answer adds nothing twice.
 */
export function useAddToCart(start: Adding) {
  const [adding, setAdding] = useState(start);
  const operation = useRef<string>(null);

  /** `to` is the form's own address, with the id the server gave the page. Whether it was added. */
  async function add(to: string, fields: FormData): Promise<boolean> {
    if (adding.kind === "busy") return false;
    setAdding({ kind: "busy" });
    const address = new URL(to, location.href);
    if (operation.current) address.searchParams.set("operationId", operation.current);
    try {
      const { pieces } = await sendForm<AddedDto>(address.href, fields);
      operation.current = randomId(16);
      announceCart();
      setAdding({ kind: "done", pieces });
      return true;
    } catch (error) {
      const problem = error instanceof ProblemError ? error.problem : null;
      setAdding({ kind: "refused", reason: problem ? (problem.reason ?? "other") : "no_answer" });
      return false;
    }
  }

  return [adding, add] as const;
}
