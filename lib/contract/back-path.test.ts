import { expect, it } from "vitest";
import { readBack } from "./back-path";

const SHOP = "https://shop.example";

/** Where a browser goes that is given this as a Location, or null where it stays with us. */
function leavesTo(location: string): string | null {
  const { origin } = new URL(location, `${SHOP}/sign-in`);
  return origin === SHOP ? null : origin;
}

const SLASHES = [
  "/",
  "\\",
  "%2f",
  "%5c",
  "\t",
  "\n",
  "\r",
  "\u0000",
  " ",
  "\u00a0",
  "\u2028",
  "／",
  "⁄",
];
const VECTORS = [
  // Every pair of things that look like slashes, before a host.
  ...SLASHES.flatMap((one) => SLASHES.map((two) => `${one}${two}evil.example`)),
  ...SLASHES.flatMap((one) => ["/", "\\"].map((two) => `/${one}${two}evil.example`)),
  ...["https:", "http:", "HTTPS:", "hTtPs:", "https:/", "https:\\", "ftp:", "ws:"].flatMap(
    (scheme) => [`${scheme}//evil.example`, `${scheme}evil.example`, ` ${scheme}//evil.example`],
  ),
  "javascript:alert(1)",
  "java\tscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "blob:https://evil.example/x",
  "//evil.example/%2e%2e",
  "//evil.example@shop.example",
  "//shop.example@evil.example",
  "https://shop.example.evil.example",
  "https://shop.example@evil.example",
  "///evil.example",
  "////evil.example",
  "/\\/evil.example",
  "\\/\\/evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\r\n/evil.example",
  "/a\r\nset-cookie: x=1",
  "/a\nlocation: https://evil.example",
  "evil.example",
  ".evil.example",
  "@evil.example",
  "?//evil.example",
  "#//evil.example",
  "",
  "/é",
  `/${"x".repeat(2_000)}`,
];

it("is tried with a hundred ways out at least", () => {
  expect(new Set(VECTORS).size).toBeGreaterThanOrEqual(100);
});

it.each([...new Set(VECTORS)].map((vector) => [vector]))("%j leads nowhere else", (vector) => {
  const back = readBack(vector);
  if (back === null) return;
  expect(leavesTo(back)).toBeNull();
  expect(back).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
});

it.each(["/", "/account", "/vi/search?q=%C3%A1o&sort=sales", "/products/1688/7?o1=2#x", "/a//b"])(
  "%s is a path of ours",
  (path) => {
    expect(readBack(path)).toBe(path);
  },
);

it("is one path, not several", () => {
  expect(readBack(["/a", "/b"])).toBeNull();
  expect(readBack(undefined)).toBeNull();
});
