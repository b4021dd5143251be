import { expect, it } from "vitest";
import { createUpstream, provideUpstream, upstream } from "./index";
import { optionsFor } from "./test-support/entries";

it("is a fault of the start to ask for the door before it was provided", () => {
  expect(() => upstream()).toThrow("before it was provided");
});

it("hands out the door that was provided last", async () => {
  const first = createUpstream(optionsFor("http://127.0.0.1:1"));
  const second = createUpstream(optionsFor("http://127.0.0.1:1"));
  provideUpstream(first);
  provideUpstream(second);
  expect(upstream()).toBe(second);
  await Promise.all([first.close(), second.close()]);
});
