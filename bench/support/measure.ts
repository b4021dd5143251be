/** One line of `docs/benchmarks.md`: a figure of goals.md, what it is divided by, and its goal. */
export type Measure = {
  id: string;
  what: string;
  /** What the figure is relative to, or how it was counted. */
  baseline: string;
  value: number;
  unit: "×" | "calls" | "KB" | "MB" | "µs" | "ms" | "B" | "%";
  goal: number;
  /** Whether the goal is the least that is wanted, not the most. */
  atLeast?: true;
  /** Details worth keeping: absolute times, sample counts. */
  notes: string;
};

export function meets({ value, goal, atLeast }: Measure): boolean {
  return atLeast ? value >= goal : value <= goal;
}
