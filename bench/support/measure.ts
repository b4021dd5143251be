/** One line of `docs/benchmarks.md`: a figure of goals.md, what it is divided by, and its goal. */
export type Measure = {
  id: string;
  what: string;
  /** What the figure is relative to, or how it was counted. */
  baseline: string;
  value: number;
  unit: "×" | "calls" | "KB" | "µs" | "ms" | "B";
  goal: number;
  /** Details worth keeping: absolute times, sample counts. */
  notes: string;
};

export function meets({ value, goal }: Measure): boolean {
  return value <= goal;
}
