"use client";

import { createContext, use } from "react";
import type { CartChangeDto } from "@/lib/contract/cart";
import type { ExchangeRate } from "@/lib/kernel/convert";
import type { CartChanges } from "@/lib/query/cart-changes";
import { ProblemError } from "@/lib/query/problem-error";
import { reasonOf } from "./reason-of";
import type { CartWords } from "./words";

/** What every part of the cart's page needs. */
export type Tray = {
  words: CartWords;
  locale: string;
  rate: ExchangeRate | null;
  changes: CartChanges;
  /** Ids of the lines that are selected. */
  chosen: ReadonlySet<string>;
  choose(lineIds: readonly string[], on: boolean): void;
  /** Takes note of a change: what was taken out can be put back, and everything is read again. */
  settled(change: CartChangeDto): Promise<void>;
};

const Context = createContext<Tray | null>(null);

export const TrayProvider = Context.Provider;

export function useTray(): Tray {
  const tray = use(Context);
  if (!tray) throw new Error("a part of the cart stands outside its tray");
  return tray;
}

/** Why something was refused, in the page's words. */
export function problemText({ problems }: CartWords, error: unknown): string {
  const problem = error instanceof ProblemError ? error.problem : null;
  if (problem === null) return problems.no_answer;
  return reasonOf(problems, problem.reason ?? null, problem.status === 400);
}
