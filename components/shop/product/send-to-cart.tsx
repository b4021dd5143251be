import type { AddedDto } from "@/lib/contract/cart";
import { randomId } from "@/lib/kernel/random-id";
import { announceCart } from "@/lib/query/cart-hint";
import { ProblemError } from "@/lib/query/problem-error";
import { sendForm } from "@/lib/query/send-form";
import { AddNotice, type AddEnd } from "./add-notice";
import type { AddSlot, AddState } from "./add-state";

/** The id of each form's present operation, after the first one, which the page brought. */
const operations = new WeakMap<HTMLFormElement, string>();

/**
 * Sends a product page's form to the cart. One press is one operation: it keeps its id until it has
 * succeeded, so that pressing again after a lost answer adds nothing twice. Whether it was added.
 */
export async function sendToCart(
  form: HTMLFormElement,
  { action, words, locale }: AddSlot,
  show: (state: AddState) => void,
): Promise<boolean> {
  const address = new URL(action, location.href);
  const operation = operations.get(form);
  if (operation) address.searchParams.set("operationId", operation);
  const end = await endOf(address.href, new FormData(form));
  if (end.kind === "done") {
    operations.set(form, randomId(16));
    announceCart();
  }
  show({ busy: false, notice: <AddNotice end={end} words={words} locale={locale} /> });
  return end.kind === "done";
}

async function endOf(address: string, fields: FormData): Promise<AddEnd> {
  try {
    const { pieces } = await sendForm<AddedDto>(address, fields);
    return { kind: "done", pieces };
  } catch (error) {
    const problem = error instanceof ProblemError ? error.problem : null;
    return { kind: "refused", reason: problem ? (problem.reason ?? "other") : "no_answer" };
  }
}
