import { describe, expect, it } from "vitest";
import { readSearchAddress } from "./read-address";

describe("readSearchAddress", () => {
  it("has nothing to search where nothing was asked", () => {
    expect(readSearchAddress({}, "en")).toEqual({ kind: "start" });
  });

  it("reads what a form without scripts sends", () => {
    expect(
      readSearchAddress({ q: "lamp", min: "", max: "20", filters: ["curated", "dropship"] }, "en"),
    ).toMatchObject({
      kind: "search",
      from: 1,
      query: { q: "lamp", max: "20", filters: ["curated", "dropship"], page: 1 },
    });
  });

  it("shows the pages between from and page", () => {
    expect(readSearchAddress({ q: "lamp", from: "2", page: "4" }, "en")).toMatchObject({
      from: 2,
      query: { page: 4 },
    });
  });

  it("shows at most five pages at once", () => {
    expect(readSearchAddress({ q: "lamp", from: "1", page: "9" }, "en")).toMatchObject({ from: 5 });
  });

  it("never starts behind its page", () => {
    expect(readSearchAddress({ q: "lamp", from: "7", page: "3" }, "en")).toMatchObject({ from: 3 });
  });

  it.each([
    ["q", { q: "" }],
    ["q", { q: "a\u0000b" }],
    ["q", { q: "x".repeat(4096) }],
    ["page", { q: "lamp", page: "0" }],
    ["page", { q: "lamp", page: "9999" }],
    ["from", { q: "lamp", from: "x" }],
    ["sort", { q: "lamp", sort: "cheap" }],
    ["min", { q: "lamp", min: "-1" }],
    ["max", { q: "lamp", min: "5", max: "2" }],
    ["filters", { q: "lamp", filters: "nonsense" }],
    ["category", { q: "lamp", category: "abc" }],
  ])("names the field %s when it is not valid", (field, parameters) => {
    const asked = readSearchAddress(parameters, "en");
    expect(asked.kind === "invalid" && asked.errors.map((error) => error.field)).toContain(field);
  });
});
