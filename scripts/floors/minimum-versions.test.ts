import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../launcher/root";

/** Below these a package has holes that are known and used. Raise a line when an advisory says so. */
const MINIMUM: Record<string, string> = {
  next: "16.4.6",
  react: "19.3.1",
  "react-dom": "19.3.1",
  "next-auth": "4.24.15",
  sharp: "0.35.5",
};

type Manifest = { version: string; dependencies: Record<string, string> };
type Lock = { packages: Record<string, { version: string }> };

function read<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(ROOT, name), "utf8")) as T;
}

function atLeast(version: string, minimum: string): boolean {
  if (!/^\d+\.\d+\.\d+$/.test(version)) return false;
  return version.localeCompare(minimum, "en", { numeric: true }) >= 0;
}

const lock = read<Lock>("package-lock.json");
const table = Object.entries(MINIMUM);

test.each(table)("package.json asks for exactly one %s, %s or later", (name, minimum) => {
  const asked = read<Manifest>("package.json").dependencies[name] ?? "nothing";
  expect(atLeast(asked, minimum), asked).toBe(true);
});

test.each(table)("every %s in the lock is %s or later", (name, minimum) => {
  const locked = Object.entries(lock.packages)
    .filter(([where]) => where.endsWith(`node_modules/${name}`))
    .map(([, entry]) => entry.version);
  expect(
    locked.length > 0 && locked.every((version) => atLeast(version, minimum)),
    locked.join(", "),
  ).toBe(true);
});

test.each(table)("the installed %s is %s or later", (name, minimum) => {
  const installed = read<Manifest>(`node_modules/${name}/package.json`).version;
  expect(atLeast(installed, minimum), installed).toBe(true);
});

test.each([
  ["16.4.6", "16.4.6", true],
  ["16.10.0", "16.4.6", true],
  ["16.4.5", "16.4.6", false],
  ["^16.4.6", "16.4.6", false],
  ["16.4.6-canary.1", "16.4.6", false],
])("%s is at least %s: %s", (version, minimum, expected) => {
  expect(atLeast(version, minimum)).toBe(expected);
});
