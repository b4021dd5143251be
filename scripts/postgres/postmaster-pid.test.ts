import { expect, test } from "vitest";
import { decide, parsePostmasterFile, type PidHolder, type PostmasterFile } from "./postmaster-pid";

const written = (status: string) =>
  `4242\n/data\n1764000000\n5433\n\n127.0.0.1\n 12345 6\n${status}\n`;

test.each([
  ["a running server", written("ready   "), { pid: 4242, port: 5433, stopping: false }],
  ["one that stops", written("stopping"), { pid: 4242, port: 5433, stopping: true }],
  [
    "one that has only just begun",
    "4242\n/data\n1764000000\n",
    { pid: 4242, port: null, stopping: false },
  ],
  ["a stand-alone backend", "-77\n/data\n", { pid: 77, port: null, stopping: false }],
  ["an empty file", "", null],
  ["no file of PostgreSQL's", "hello\n", null],
])("reads the file of %s", (_what, text, expected) => {
  expect(parsePostmasterFile(text)).toEqual(expected);
});

const ready: PostmasterFile = { pid: 4242, port: 5433, stopping: false };

test.each<[string, PostmasterFile | null | "absent", PidHolder["kind"], ReturnType<typeof decide>]>(
  [
    ["no file", "absent", "none", { kind: "start", removeFile: false }],
    ["an unreadable file", null, "none", { kind: "start", removeFile: true }],
    ["a dead server's file", ready, "none", { kind: "start", removeFile: true }],
    ["a pid used again by another", ready, "stranger", { kind: "start", removeFile: true }],
    ["a live server", ready, "ours", { kind: "adopt", pid: 4242, port: 5433 }],
    ["a server on its way down", { ...ready, stopping: true }, "ours", { kind: "wait", pid: 4242 }],
    ["a server on its way up", { ...ready, port: null }, "ours", { kind: "wait", pid: 4242 }],
  ],
)("decides about %s", (_what, file, holder, expected) => {
  expect(decide(file, { kind: holder })).toEqual(expected);
});
