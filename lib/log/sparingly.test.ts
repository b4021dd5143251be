import { expect, it } from "vitest";
import { manualClock } from "@/lib/kernel/clock";
import { rootCause } from "./root-cause";
import { sparingly } from "./sparingly";

it("says a thing once per interval and counts what it left out", () => {
  const clock = manualClock();
  const said: [string, number][] = [];
  const tell = sparingly<string>(1000, clock, (what, leftOut) => said.push([what, leftOut]));
  tell("a");
  tell("b");
  clock.advance(999);
  tell("c");
  clock.advance(1);
  tell("d");
  expect(said).toEqual([
    ["a", 0],
    ["d", 2],
  ]);
});

it("tells the innermost reason, without what was wrapped around it", () => {
  const error = new Error("insert … values ('secret')", { cause: new Error("connection refused") });
  expect(rootCause(error)).toBe("connection refused");
});
