import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ALLOCATOR_ENV } from "./allocator";
import { hostileUploads } from "./fixtures/hostile-uploads";

type Report = {
  outcomes: Record<string, number>;
  grewMegabytes: number;
  longestBlockMs: number;
};

const run = promisify(execFile);
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const TSX = here("../../node_modules/tsx/dist/cli.mjs");

let folder = "";
let report: Report;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "sampan-uploads-"));
  const files = await hostileUploads();
  const names = files.map((_, index) => path.join(folder, String(index)));
  await Promise.all(names.map((name, index) => writeFile(name, files[index] ?? "")));
  const { stdout } = await run(
    process.execPath,
    [TSX, here("fixtures/under-attack.ts"), ...names],
    {
      env: { ...process.env, ...ALLOCATOR_ENV },
    },
  );
  report = JSON.parse(stdout) as Report;
}, 180_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test("a hundred hostile uploads are all answered, with every kind of answer", () => {
  expect(Object.values(report.outcomes).reduce((sum, count) => sum + count, 0)).toBe(100);
  expect(Object.keys(report.outcomes)).toEqual(
    expect.arrayContaining(["taken", "too_many_pixels", "unreadable", "hidden_content", "empty"]),
  );
});

test("memory grows by no more than 100 MB meanwhile", () => {
  expect(report.grewMegabytes).toBeLessThan(100);
});

test("the event loop never computes for more than 200 ms at a stretch", () => {
  expect(report.longestBlockMs).toBeLessThan(200);
});
