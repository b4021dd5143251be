import { cpus } from "node:os";
import { meets, type Measure } from "./measure";

/** The table of a run, as Markdown; also what the terminal shows. */
export function table(measures: readonly Measure[]): string {
  const rows = measures.map((measure) =>
    [
      measure.id,
      measure.what,
      measure.baseline,
      `**${figure(measure.value, measure.unit)}**`,
      `≤ ${measure.goal} ${measure.unit}`,
      meets(measure) ? "met" : "missed",
      measure.notes,
    ].join(" | "),
  );
  return [
    "| # | measure | against | figure | goal | | notes |",
    "|---|---|---|---|---|---|---|",
    ...rows.map((row) => `| ${row} |`),
  ].join("\n");
}

function figure(value: number, unit: Measure["unit"]): string {
  const digits = unit === "calls" || unit === "B" ? 0 : value < 10 ? 3 : 1;
  return `${value.toFixed(digits)} ${unit}`;
}

/** The whole page of `docs/benchmarks.md`. */
export function page(measures: readonly Measure[], date: string): string {
  const [processor] = cpus();
  return `# Benchmarks

Made by \`npm run bench\` on ${date}: ${cpus().length} × ${processor?.model ?? "unknown"}, Node ${process.versions.node}.
Each figure is a ratio or a count within one run, its baseline built and measured in the same run, so
a slow machine slows both. The goals are the ones we set ourselves; where one is missed the table says
so.

${table(measures)}
`;
}
