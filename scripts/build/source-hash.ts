import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * What a build is made from. The sandbox, tests and scripts are not in it, nor is tsconfig.json: a
 * build writes to it.
 */
const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "instrumentation.ts",
  "next.config.js",
  "package-lock.json",
  "postcss.config.mjs",
  "tailwind.config.ts",
];

const LEFT_OUT = /(^lib\/sandbox\/)|(\.test\.tsx?$)|(\/test-support\/)/;

function filesUnder(root: string, name: string): string[] {
  const entry = path.join(root, name);
  try {
    return readdirSync(entry, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile())
      .map((found) => path.relative(root, path.join(found.parentPath, found.name)));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOTDIR") return [name];
    if (code === "ENOENT") return [];
    throw error;
  }
}

/** One hash over names and contents: the same sources, the same hash. */
export function sourceHash(root: string): string {
  const names = SOURCES.flatMap((name) => filesUnder(root, name))
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => !LEFT_OUT.test(name))
    .sort();
  const hash = createHash("sha256");
  for (const name of names) hash.update(`${name}\0`).update(readFileSync(path.join(root, name)));
  return hash.digest("hex");
}
