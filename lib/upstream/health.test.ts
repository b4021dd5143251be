import { describe, expect, it, test } from "vitest";
import { createHealthNotes } from "./health";
import type { Attempt } from "./interpret";

const marks = { httpStatus: 200, envelopeCode: 200, upstreamRequestId: null };
const good: Attempt<string> = { ...marks, result: { ok: true, value: "" } };
const bad: Attempt<string> = { ...marks, result: { ok: false, kind: "timeout", afterMs: 1 } };
const HEADER = "Mon, 23 Nov 2026 10:00:00 GMT";
const theirs = Date.parse(HEADER);

test.each([
  ["the same moment", theirs, 0],
  ["within the second the header was cut to", theirs + 999, 0],
  ["our clock is ahead", theirs + 5_999, -5_000],
  ["our clock is behind", theirs - 5_000, 5_000],
])("skew when %s", (_name, ours, expected) => {
  const notes = createHealthNotes();
  notes.note(good, HEADER, ours);
  expect(notes.facts().clockSkewMs).toBe(expected);
});

describe("notes", () => {
  it("know nothing before the first call", () => {
    expect(createHealthNotes().facts()).toEqual({
      clockSkewMs: null,
      lastSuccessAt: null,
      lastFailure: null,
    });
  });

  it("keep the last success and the last failure", () => {
    const notes = createHealthNotes();
    notes.note(good, null, 1_000);
    notes.note(bad, "not a date", 2_000);
    expect(notes.facts()).toEqual({
      clockSkewMs: null,
      lastSuccessAt: new Date(1_000),
      lastFailure: { at: new Date(2_000), kind: "timeout" },
    });
  });
});
