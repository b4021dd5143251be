import { expect, test } from "vitest";
import { stateWays } from "./state-ways";

const step = (event: string, to: "queued" | "placing" | "refused", stays = false) => ({
  event,
  to,
  stays,
  effects: [],
});

test("each way is drawn once, ours before the marketplace's, none to itself", () => {
  expect(
    stateWays({
      states: [
        {
          state: "queued",
          end: false,
          steps: [
            step("funds_held", "queued", true),
            step("seen_closed", "refused"),
            step("place_started", "placing"),
            step("place_accepted", "placing"),
          ],
        },
        { state: "placing", end: false, steps: [step("place_unsent", "queued")] },
        { state: "refused", end: true, steps: [] },
      ],
    }),
  ).toEqual([
    { from: 0, to: 2, seen: true },
    { from: 0, to: 1, seen: false },
    { from: 1, to: 0, seen: false },
  ]);
});
