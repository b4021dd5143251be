import { expect, it } from "vitest";
import { judgeMail, type PostOutcome } from "./mail-verdict";

const broken = {
  kind: "broken",
  replyCode: null,
  bodyBegan: false,
  loginRefused: false,
  text: "?",
} as const;
const MINUTE = 60_000;

it.each<[string, PostOutcome, number, object]>([
  ["taken", { kind: "taken" }, 1, { state: "sent" }],
  ["never reached the server", broken, 1, { state: "queued", afterMs: MINUTE }],
  ["not today", { ...broken, replyCode: 451 }, 2, { state: "queued", afterMs: 5 * MINUTE }],
  [
    "not today, said at its end",
    { ...broken, replyCode: 452, bodyBegan: true },
    1,
    { state: "queued" },
  ],
  ["never", { ...broken, replyCode: 550 }, 1, { state: "failed" }],
  [
    "never, said at its end",
    { ...broken, replyCode: 554, bodyBegan: true },
    1,
    { state: "failed" },
  ],
  ["silence after its end", { ...broken, bodyBegan: true }, 1, { state: "unknown" }],
  ["wrong login", { ...broken, replyCode: 535, loginRefused: true }, 1, { state: "queued" }],
  ["not today, for two days", { ...broken, replyCode: 451 }, 9, { state: "failed" }],
])("%s", (_what, outcome, attempt, verdict) => {
  expect(judgeMail(outcome, attempt)).toMatchObject(verdict);
});
