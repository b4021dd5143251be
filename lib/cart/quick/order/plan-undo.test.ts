import { expect, it } from "vitest";
import { planUndo } from "./plan-undo";

const change = (lineId: string, before: number, after: number) => ({
  ...{ lineId, before, after },
  rows: [Number(lineId)],
});

it("takes off what stands as it was left, and nothing else", () => {
  const changes = [change("1", 0, 5), change("2", 3, 8), change("3", 0, 4), change("4", 1, 2)];
  const held = [
    { id: "1", quantity: 5 },
    { id: "2", quantity: 8 },
    { id: "3", quantity: 9 },
    { id: "other", quantity: 1 },
  ];
  expect(planUndo(changes, held)).toEqual({
    lower: [{ lineId: "2", quantity: 3 }],
    remove: ["1"],
    rows: [1, 2],
    kept: 2,
  });
});
