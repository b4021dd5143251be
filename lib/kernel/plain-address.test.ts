import fc from "fast-check";
import { expect, it } from "vitest";
import { plainHttpsHost } from "./plain-address";

it("knows the host of an ordinary picture", () => {
  expect(plainHttpsHost("https://cbu01.alicdn.com/img/ibank/O1CN01.jpg_.webp")).toBe(
    "cbu01.alicdn.com",
  );
});

it.each([
  "http://a.com/x.jpg",
  "https://user@a.com/x.jpg",
  "https://a.com:8443/x.jpg",
  "https://a.com",
  "https://A.com/x.jpg",
  "https://127.0.0.1/x.jpg",
  "https://1.0x7f/x.jpg",
  "https://xn--a.com/x.jpg",
  "https://a.com/../x.jpg",
  "https://a.com/%2e%2e/x.jpg",
  "https://a.com/x.jpg?size=1",
  "https://a.com/x.jpg#top",
  "https://a.com/新.jpg",
  "https://a.com/x.jpg\n",
  "https://a.com\\x.jpg",
])("leaves %j to the parser", (address) => {
  expect(plainHttpsHost(address)).toBeNull();
});

it("says of an address what the parser would, and only of one it would not change", () => {
  const piece = fc.constantFrom(
    ..."a z 0 7f xn -- - . .. / // : @ ? # % %2e \\ _ ! ~ x.jpg com A é".split(" "),
    "\t",
    " ",
  );
  const address = fc.array(piece, { maxLength: 9 }).map((pieces) => `https://a.${pieces.join("")}`);
  fc.assert(
    fc.property(address, (text) => {
      const host = plainHttpsHost(text);
      if (host === null) return;
      const url = new URL(text);
      expect([url.href, url.host]).toEqual([text, host]);
    }),
    { numRuns: 5_000 },
  );
});
