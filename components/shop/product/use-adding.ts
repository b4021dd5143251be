import { useState } from "react";
import type { AddSlot, AddState } from "./add-state";

/** How adding stands, and adding. What it takes is fetched with the first press: few pages see one. */
export function useAdding(slot: AddSlot) {
  const [state, show] = useState<AddState>({ busy: false, notice: slot.notice });

  async function add(form: HTMLFormElement): Promise<boolean> {
    if (state.busy) return false;
    show({ busy: true, notice: null });
    try {
      const { sendToCart } = await import("./send-to-cart");
      return await sendToCart(form, slot, show);
    } catch {
      // The code itself did not come: nothing was sent.
      show({ busy: false, notice: slot.words.problems["no_answer"] });
      return false;
    }
  }

  return [state, add] as const;
}
