"use client";

import { use } from "react";

/**
 * Keeps its content in one piece. The framework sends a large tree in rows, and rows that are a moment
 * late are streamed as fragments of their own, which only a script can put back where they belong.
 * `ready` (see app/next-turn) settles after the last row: what is inside then renders at once.
 */
export function Whole({ ready, children }: { ready: Promise<void>; children: React.ReactNode }) {
  use(ready);
  return children;
}
