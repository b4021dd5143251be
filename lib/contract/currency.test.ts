import { describe, expect, test } from "vitest";
import { currencyChoice } from "./currency";

describe("a choice of currency", () => {
  test.each(["/", "/vi/search?q=%C3%A1o", "/products/1688/7?o1=2#x"])("goes back to %s", (back) => {
    expect(currencyChoice.parse({ currency: "VND", back }).back).toBe(back);
  });

  test.each(["//evil.example", "/\\evil.example", "https://evil.example", "vi", "/a\r\nb", ""])(
    "does not go to %j",
    (back) => {
      expect(currencyChoice.safeParse({ currency: "VND", back }).success).toBe(false);
    },
  );

  test("is one we know", () => {
    expect(currencyChoice.safeParse({ currency: "XAU" }).success).toBe(false);
  });
});
