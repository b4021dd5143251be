import { expect, test } from "vitest";
import { PASTE_REASONS } from "@/lib/catalog/paste/types";
import words from "@/lib/i18n/messages/en/finding.json";
import { FETCH_REFUSALS } from "@/lib/uploads/fetch/refusal";
import { PICTURE_REFUSALS } from "@/lib/uploads/refusal";

test.each([
  ["paste", words.paste, [...PASTE_REASONS, "left_out"]],
  ["picture", words.picture, PICTURE_REFUSALS],
  ["address", words.address, FETCH_REFUSALS],
])(
  "every reason of %s has words of its own, and no words are left over",
  (_what, said, reasons) => {
    expect(Object.keys(said).sort()).toEqual([...reasons].sort());
    expect(new Set(Object.values(said)).size).toBe(reasons.length);
  },
);
