import type { ReactNode } from "react";
import type { AddWords } from "./add-notice";

/** What a form that adds to the cart gets from the server. */
export type AddSlot = {
  action: string;
  /** How it ended the last time, where it was sent without scripts. */
  notice: ReactNode;
  words: AddWords;
  locale: string;
};

export type AddState = { busy: boolean; notice: ReactNode };
