import { expect, test } from "vitest";
import { explainCandidate } from "./explain-candidate";
import type { Candidate, Intent } from "./match-orders";

const intent: Intent = {
  reference: "SP-1",
  callReferences: ["SPC-9"],
  lines: [
    { key: "spec:a", quantity: 2 },
    { key: "spec:b", quantity: 1 },
  ],
  goodsMinor: 500,
  sentFrom: 1_000_000,
  sentUntil: 1_010_000,
};
const same: Candidate = {
  upstreamId: "1",
  references: [],
  lines: intent.lines,
  goodsMinor: 500,
  createdAt: 1_005_000,
};

test.each([
  [{}, ["no_reference", "same_lines", "same_amount", "in_time"]],
  [{ references: ["SP-1"] }, ["our_reference", "same_lines", "same_amount", "in_time"]],
  [{ references: ["SPC-9"] }, ["call_reference", "same_lines", "same_amount", "in_time"]],
  [{ references: ["SP-2"] }, ["foreign_reference", "same_lines", "same_amount", "in_time"]],
  [
    { lines: [{ key: "spec:a", quantity: 2 }] },
    ["no_reference", "some_lines", "same_amount", "in_time"],
  ],
  [
    { lines: [{ key: "spec:z", quantity: 2 }] },
    ["no_reference", "other_lines", "same_amount", "in_time"],
  ],
  [{ lines: [] }, ["no_reference", "lines_unknown", "same_amount", "in_time"]],
  [{ goodsMinor: 501 }, ["no_reference", "same_lines", "other_amount", "in_time"]],
  [{ goodsMinor: null }, ["no_reference", "same_lines", "in_time"]],
  [{ createdAt: 9_000_000 }, ["no_reference", "same_lines", "same_amount", "out_of_time"]],
  [{ createdAt: null }, ["no_reference", "same_lines", "same_amount", "out_of_time"]],
] as [Partial<Candidate>, string[]][])("with %j it says %j", (change, facts) => {
  expect(explainCandidate(intent, { ...same, ...change })).toEqual(facts);
});
