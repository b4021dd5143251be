import { expect, it } from "vitest";
import { formAddress } from "./form-address";

function form(...fields: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

it("joins the choices of one field", () => {
  expect(formAddress(form(["q", "lamp"], ["filters", "curated"], ["filters", "dropship"]))).toBe(
    "/search?q=lamp&filters=curated%2Cdropship",
  );
});

it("asks the page it stands on, without a question mark where nothing was filled", () => {
  expect(formAddress(form(["q", ""]), "/selected/1688")).toBe("/selected/1688");
});

it("leaves out what was not filled and what is the default", () => {
  expect(formAddress(form(["q", "lamp"], ["min", ""], ["sort", "relevance"]))).toBe(
    "/search?q=lamp",
  );
});
