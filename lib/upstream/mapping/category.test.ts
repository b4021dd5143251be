import { expect, test } from "vitest";
import { categoryWire } from "../contract/category";
import { toCategoryLookup } from "./category";

const lookUp = (reply: unknown) => toCategoryLookup(categoryWire.nullable().parse(reply));
const node = { categoryId: 79, chineseName: "汽车用品", translatedName: "Car supplies" };

test("a category with its children; those without id or name are left out", () => {
  const children = [
    { categoryId: "1", chineseName: "水枪", leaf: "true", parentCateId: 79 },
    { categoryId: null, chineseName: "x" },
    { categoryId: 2 },
  ];
  expect(lookUp({ ...node, leaf: false, level: "2", parentCateId: 0, children })).toEqual({
    ok: true,
    value: {
      kind: "category",
      category: {
        id: "79",
        name: "Car supplies",
        originalName: "汽车用品",
        leaf: false,
        parentId: "0",
      },
      children: [{ id: "1", name: "水枪", originalName: "水枪", leaf: true, parentId: "79" }],
    },
  });
});

test("children sent as null are none", () => {
  expect(lookUp({ ...node, children: null })).toMatchObject({ value: { children: [] } });
});

test("null says nothing, so it is no category and no absence of one", () => {
  expect(lookUp(null)).toEqual({ ok: false, error: "a success without data" });
});

test("a category without a name is refused", () => {
  expect(lookUp({ categoryId: 79 }).ok).toBe(false);
});
