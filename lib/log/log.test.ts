import { expect, it } from "vitest";
import { createLog } from "./log";

/** What one entry looks like once written. */
function written(entry: object): string {
  const lines: string[] = [];
  createLog("info", { write: (line) => lines.push(line) }).info(entry, "said");
  return lines.join("");
}

it.each([
  [{ accessSecret: "hunter2" }],
  [{ headers: { Authorization: "Bearer hunter2" } }],
  [{ a: [{ b: { c: { addressParam: { fullName: "hunter2" } } } }] }],
  [{ request: { phone: "hunter2", mobile: "hunter2" } }],
  [{ a: { b: { c: { d: { e: { f: { g: "hunter2" } } } } } } }],
])("keeps secrets and personal data out of %j", (entry) => {
  expect(written(entry)).not.toContain("hunter2");
});

it("keeps everything else, errors with their stack included", () => {
  const line = JSON.parse(written({ route: "search", err: new Error("broke") })) as {
    route: string;
    err: { message: string; stack: string };
  };
  expect([line.route, line.err.message]).toEqual(["search", "broke"]);
  expect(line.err.stack).toContain("log.test");
});

it("leaves out of an error what a driver wrapped around its reason", () => {
  const error = Object.assign(
    new Error("insert … values ('hunter2')", { cause: new Error("connection refused") }),
    { params: ["hunter2"] },
  );
  const line = written({ err: error });
  expect(line).toContain("connection refused");
  expect(line).not.toContain("hunter2");
});
