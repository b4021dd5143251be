import { expect, test } from "vitest";
import { growingBuffer } from "./growing-buffer";

test("pieces of any size come out in order", () => {
  const file = growingBuffer(1_000_000, () => true);
  const pieces = [1, 70_000, 0, 300_000, 5].map((size, index) => Buffer.alloc(size, index + 1));
  for (const piece of pieces) expect(file.add(piece)).toBe("added");
  expect(file.bytes().equals(Buffer.concat(pieces))).toBe(true);
});

test("what is reserved is what is held, and never above the limit", () => {
  let reserved = 0;
  const file = growingBuffer(100_000, (bytes) => {
    reserved += bytes;
    return true;
  });
  file.add(Buffer.alloc(60_000));
  expect(reserved).toBe(65_536);
  file.add(Buffer.alloc(40_000));
  expect(reserved).toBe(100_000);
  expect(file.add(Buffer.alloc(1))).toBe("too_large");
});

test("without room nothing is taken", () => {
  const file = growingBuffer(1_000_000, () => false);
  expect([file.add(Buffer.alloc(1)), file.bytes().length]).toEqual(["no_room", 0]);
});

test("released memory is gone at once", () => {
  const file = growingBuffer(1_000_000, () => true);
  file.add(Buffer.alloc(100_000));
  const memory = file.bytes().buffer;
  file.release();
  expect([memory.byteLength, file.bytes().length]).toEqual([0, 0]);
});
