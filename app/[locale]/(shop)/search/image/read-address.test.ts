import { expect, it } from "vitest";
import { readPictureAddress } from "./read-address";

const TOKEN = "AbCdEfGhIjKlMnOpQrSt_-";
const read = (parameters: Record<string, string>) => readPictureAddress(parameters, "en");

it("asks for a picture where none was sent, and knows why the last one was refused", () => {
  expect(read({})).toEqual({ kind: "start", market: "1688", refused: null });
  expect(read({ market: "taobao", refused: "picture.svg" })).toEqual({
    kind: "start",
    market: "taobao",
    refused: "picture.svg",
  });
});

it("reads a frame as scripts write it", () => {
  expect(read({ p: TOKEN, region: "0.1,0.2,0.3,0.4", page: "3", from: "2" })).toEqual({
    kind: "search",
    token: TOKEN,
    query: { market: "1688", region: "0.1,0.2,0.3,0.4", page: 3, language: "en" },
    from: 2,
  });
});

it("reads a frame as a form without scripts sends it, and keeps it inside", () => {
  const asked = read({ p: TOKEN, left: "50", top: "10", width: "80", height: "20" });
  expect(asked).toMatchObject({ query: { region: "0.5,0.1,0.5,0.2" } });
});

it("shows at most five pages at once", () => {
  expect(read({ p: TOKEN, from: "1", page: "9" })).toMatchObject({ from: 5 });
});

it.each(["x", "../etc", "A".repeat(23)])("finds no picture under %j", (p) => {
  expect(read({ p })).toEqual({ kind: "no_picture" });
});

it.each([
  { region: "0,0,2,1" },
  { left: "a", top: "0", width: "10", height: "10" },
  { left: "0", top: "0", width: "1", height: "10" },
  { page: "0" },
  { page: "85" },
  { market: "taobao", page: "6" },
  { market: "ebay" },
  { from: "0" },
])("refuses %j", (parameters) => {
  expect(read({ p: TOKEN, ...parameters })).toEqual({
    kind: "invalid",
    token: TOKEN,
  });
});
