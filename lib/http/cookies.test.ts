import { afterEach, expect, it } from "vitest";
import type { Settings } from "@/lib/env/settings";
import { processScope } from "@/lib/kernel/process-scope";
import { readCookie, setCookieLine } from "./cookies";

const settings = { nextAuthUrl: "https://shop.example" };
processScope("settings", () => settings as Settings);
afterEach(() => {
  settings.nextAuthUrl = "https://shop.example";
});

const cookie = { name: "a", value: "x; y=é", maxAgeSeconds: 60, httpOnly: true };

it("is for the whole shop, kept from scripts, from other sites' forms and from plain http", () => {
  expect(setCookieLine(cookie)).toBe(
    "a=x%3B%20y%3D%C3%A9; Path=/; Max-Age=60; SameSite=Lax; HttpOnly; Secure",
  );
});

it("is not marked secure where the shop is reached by http, or nobody could sign in there", () => {
  settings.nextAuthUrl = "http://127.0.0.1:3000";
  expect(setCookieLine(cookie)).not.toContain("Secure");
});

it.each([
  ["a=x%3B%20y%3D%C3%A9", "x; y=é"],
  ["b=1; a=2; a=3", "2"],
  [" a = 2 ", "2"],
  ["aa=1", undefined],
  ["a=%", undefined],
  ["", undefined],
])("reads %j", (header, value) => {
  expect(readCookie(new Headers(header === "" ? {} : { cookie: header }), "a")).toBe(value);
});
