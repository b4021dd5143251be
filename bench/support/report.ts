import { cpus } from "node:os";
import { meets, type Measure } from "./measure";

/** A line of the table: its cells, the id first. */
export type Line = readonly string[];

const HEAD: Line = ["#", "measure", "against", "figure", "goal", "", "notes", "measured"];

/** What was measured, and when and on what. */
export function lineOf(measure: Measure, when: string): Line {
  return [
    measure.id,
    measure.what,
    measure.baseline,
    `**${figure(measure.value, measure.unit)}**`,
    `${measure.atLeast ? "≥" : "≤"} ${measure.goal} ${measure.unit}`,
    meets(measure) ? "met" : "missed",
    measure.notes,
    when,
  ];
}

/** The day and the machine, as a line tells them. */
export function whenAndWhere(): string {
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, Node ${process.versions.node}`;
}

/** The lines of a page written before, but those of the rows that were measured anew. */
export function linesIn(text: string, anew: readonly string[]): Line[] {
  return text
    .split("\n")
    .filter((line) => /^\| [A-Z]\d/.test(line))
    .map((line) => line.split("|").slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter(([id = ""]) => !anew.includes(id.replace(/[a-z]$/, "")));
}

/** Lines as a Markdown table, in the order of their ids; also what the terminal shows. */
export function table(lines: readonly Line[]): string {
  const inOrder = [...lines].sort(([a = ""], [b = ""]) =>
    a.localeCompare(b, "en", { numeric: true }),
  );
  return [HEAD, HEAD.map(() => "---"), ...inOrder]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function figure(value: number, unit: Measure["unit"]): string {
  const digits = ["calls", "B", "%"].includes(unit) ? 0 : value < 10 ? 3 : 1;
  return `${value.toFixed(digits)} ${unit}`;
}

/** The whole page of `docs/benchmarks.md`. */
export function page(lines: readonly Line[]): string {
  return `# Benchmarks

Made by \`npm run bench\`; \`npm run bench -- P5\` measures one row anew, so each line says when and on what
it was measured. Figures are ratios and counts within one run, each baseline built and measured in the
same run, so a slow machine slows both. The goals are the ones we set ourselves; where one is missed the
table says so.

${table(lines)}
`;
}
