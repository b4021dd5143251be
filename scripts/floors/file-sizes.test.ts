import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../launcher/root";

const LONGEST = 300;
const MEDIAN = 60;

function lengths(pattern: string): { name: string; lines: number }[] {
  return globSync(pattern, {
    cwd: ROOT,
    exclude: (name) => name === "node_modules" || name.startsWith(".next"),
  })
    .filter((name) => !name.endsWith(".d.ts"))
    .map((name) => ({
      name,
      lines: readFileSync(path.join(ROOT, name), "utf8").trimEnd().split("\n").length,
    }));
}

test(`no source file has more than ${LONGEST} lines`, () => {
  const long = lengths("{app,components,lib,scripts,e2e,bench}/**/*.{ts,tsx,mjs,js,css}");
  expect(long.filter(({ lines }) => lines > LONGEST)).toEqual([]);
});

test.each(["app", "components", "lib"])(
  `the median file of %s has at most ${MEDIAN} lines`,
  (top) => {
    const sorted = lengths(`${top}/**/*.{ts,tsx}`).sort((a, b) => a.lines - b.lines);
    expect(sorted[Math.floor(sorted.length / 2)]?.lines).toBeLessThanOrEqual(MEDIAN);
  },
);
