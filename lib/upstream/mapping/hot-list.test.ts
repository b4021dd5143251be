import { expect, it } from "vitest";
import { getHotList } from "../contract/hot-list";
import { hotListReply } from "../test-support/finding";
import { toHotList } from "./hot-list";

const read = (data: unknown) =>
  toHotList({ categoryId: "79", rank: "hot" })(getHotList.output.parse(data));

it("is read in its order, entries without an id left out", () => {
  expect(read(hotListReply)).toEqual({
    ok: true,
    value: {
      kind: "list",
      list: {
        categoryId: "79",
        rank: "hot",
        name: "汽车榜",
        entries: [
          {
            ref: { market: "1688", id: "f6vE-dfY1NV37oG_fz9WSA" },
            title: "One",
            originalTitle: "一",
            imageUrl: "https://a.alicdn.com/1.jpg",
            rank: 1,
            badges: ["ships_24h", "ships_48h"],
            buyers: 31,
            soldTotal: 420,
            score: 4.5,
          },
          {
            ref: { market: "1688", id: "610947572361" },
            title: "Two",
            originalTitle: "二",
            imageUrl: "https://a.alicdn.com/2.jpg",
            rank: 2,
            badges: [],
            buyers: null,
            soldTotal: null,
            score: null,
          },
        ],
      },
    },
  });
});

it("is gone when its data is null", () => {
  expect(read(null)).toEqual({ ok: true, value: { kind: "gone" } });
});

it.each(["9.9", "5.01", "-1", "good"])("has no score of %s", (goodsScore) => {
  const row = { ...hotListReply.rankProductModels[1], goodsScore };
  expect(read({ rankProductModels: [row] })).toMatchObject({
    value: { list: { entries: [{ score: null }] } },
  });
});
