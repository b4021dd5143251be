import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { foundStamp, installDecision, wantedStamp, writeStamp } from "./lock-stamp.mjs";

function project() {
  const root = mkdtempSync(path.join(tmpdir(), "sampan-lock-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(path.join(root, "package.json"), '{"name":"x","scripts":{"a":"b"}}');
  writeFileSync(path.join(root, "package-lock.json"), '{"packages":{}}');
  return root;
}

const decisionFor = (root) => installDecision(foundStamp(root), wantedStamp(root)).install;

test("a bare clone needs an install", () => {
  expect(decisionFor(project())).toBe(true);
});

test("an installed project needs none", () => {
  const root = project();
  writeStamp(root);
  expect(decisionFor(root)).toBe(false);
});

test("another lock needs an install", () => {
  const root = project();
  writeStamp(root);
  writeFileSync(path.join(root, "package-lock.json"), '{"packages":{"a":{}}}');
  expect(decisionFor(root)).toBe(true);
});

test("another npm script needs none", () => {
  const root = project();
  writeStamp(root);
  writeFileSync(path.join(root, "package.json"), '{"name":"x","scripts":{}}');
  expect(decisionFor(root)).toBe(false);
});
