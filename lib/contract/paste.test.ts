import { expect, it } from "vitest";
import { sendPasteBody } from "./paste";

const LONGEST = 25_000;

it("takes from a form what its field let the reader type", () => {
  const typed = "x\n".repeat(LONGEST / 2);
  const sent = typed.replaceAll("\n", "\r\n");
  expect(sendPasteBody.parse({ text: sent }).text).toBe(typed);
});

it("refuses more than that", () => {
  expect(sendPasteBody.safeParse({ text: "x".repeat(LONGEST + 1) }).success).toBe(false);
});
