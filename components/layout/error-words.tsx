"use client";

import { createContext, use } from "react";

export type ErrorWords = { title: string; body: string; retry: string; reference: string };

const Words = createContext<ErrorWords | null>(null);

/** Hands the error page its words while all is well: when it is needed, nothing can be asked for. */
export function ErrorWordsProvider({
  words,
  children,
}: {
  words: ErrorWords;
  children: React.ReactNode;
}) {
  return <Words value={words}>{children}</Words>;
}

export function useErrorWords(): ErrorWords {
  const words = use(Words);
  if (!words) throw new Error("an error page stands outside ErrorWordsProvider");
  return words;
}
