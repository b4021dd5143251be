import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { sourceHash } from "./source-hash";

function project(): { root: string; write(name: string, text: string): void } {
  const root = mkdtempSync(path.join(tmpdir(), "sampan-hash-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  };
  write("app/page.tsx", "one");
  write("next.config.js", "{}");
  return { root, write };
}

test.each([
  ["a source", "app/page.tsx", true],
  ["a new source", "components/new.tsx", true],
  ["a single file", "next.config.js", true],
  ["what a build writes to", "tsconfig.json", false],
  ["a test", "lib/kernel/money.test.ts", false],
  ["the sandbox", "lib/sandbox/main.ts", false],
  ["a script", "scripts/start.ts", false],
])("%s (%s) changes the hash: %s", (_what, name, changes) => {
  const { root, write } = project();
  const before = sourceHash(root);
  write(name, "two");
  expect(sourceHash(root) !== before).toBe(changes);
});

test("a renamed file changes the hash", () => {
  const { root } = project();
  const before = sourceHash(root);
  renameSync(path.join(root, "app/page.tsx"), path.join(root, "app/pages.tsx"));
  expect(sourceHash(root)).not.toBe(before);
});
