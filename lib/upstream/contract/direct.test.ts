import fc from "fast-check";
import { expect, it } from "vitest";
import { z } from "zod";
import { directReader } from "./direct";
import * as lenient from "./lenient";
import { offerSummaryWire } from "./offer-summary";

const NAMES = [...Object.keys(offerSummaryWire.shape), "unknown", "__proto__", "constructor"];

it("reads an item of a list as its schema does", () => {
  const read = directReader(offerSummaryWire);
  const prices = fc.dictionary(fc.constantFrom("price", "promotionPrice", "x"), fc.jsonValue());
  const member = fc.oneof(fc.jsonValue(), prices, fc.constantFrom("21%", " 7 ", true, 3));
  const item = fc.dictionary(fc.constantFrom(...NAMES), member);
  fc.assert(
    fc.property(item, (sent) => {
      const wire: unknown = JSON.parse(JSON.stringify(sent));
      expect(read?.(wire as object)).toEqual(offerSummaryWire.parse(wire));
    }),
    { numRuns: 500 },
  );
});

it.each([
  ["a member that may not fit", z.object({ key: z.string() })],
  ["a member that must be there", z.object({ value: lenient.flag })],
  ["members nobody named", z.looseObject({ value: lenient.flag.optional() })],
  ["a condition over all of it", z.object({ value: lenient.flag.optional() }).refine(() => false)],
  ["no object", z.string()],
])("leaves a schema with %s to be parsed", (_what, schema) => {
  expect(directReader<unknown>(schema)).toBeNull();
});
