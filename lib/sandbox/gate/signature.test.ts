import { describe, expect, it } from "vitest";
import { expectedSignature, momentOf } from "./signature";

/** RFC 1321, appendix A.5: the published MD5 values, each text cut into the four signed parts. */
const PUBLISHED: [key: string, timestamp: string, nonce: string, secret: string, digest: string][] =
  [
    ["", "", "", "", "D41D8CD98F00B204E9800998ECF8427E"],
    ["a", "b", "c", "", "900150983CD24FB0D6963F7D28E17F72"],
    ["mess", "age", " ", "digest", "F96B697D7CB7938D525A2F31AAF161D0"],
    ["abcdefg", "hijklmn", "opqrstu", "vwxyz", "C3FCD3D76192E4007DFB496CCA67E13B"],
    [
      "12345678901234567890",
      "1234567890123",
      "456789012345678901234567890",
      "12345678901234567890",
      "57EDF4A22BE3C955AC49DA2E2107B67A",
    ],
  ];

describe("expectedSignature", () => {
  it.each(PUBLISHED)("agrees with the published digest of %s|%s|%s|%s", (...row) => {
    const [key, timestamp, nonce, secret, digest] = row;
    expect(expectedSignature(key, timestamp, nonce, secret)).toBe(digest);
  });
});

describe("momentOf", () => {
  it.each([
    ["1715669977082", 1715669977082],
    ["1715669977", 1715669977000],
    ["171566997708", null],
    ["1715669977.5", null],
    ["", null],
  ])("reads %s", (text, moment) => {
    expect(momentOf(text)).toBe(moment);
  });
});
