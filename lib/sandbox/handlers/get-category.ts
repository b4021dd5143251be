import type { z } from "zod";
import type { getCategory as endpoint } from "@/lib/upstream/contract/goods-1688";
import { longNumber } from "../replies/json";
import { categoryById, type CategoryNode } from "../world/categories";
import type { Handler } from "./handler";

export const getCategory: Handler<z.infer<typeof endpoint.input>> = ({ categoryId, language }) => {
  const node = categoryById(Number(categoryId));
  if (!node) return { ok: false, refusal: "category_not_found" };
  const children = node.children.map((child) => ({ ...members(child, language), children: null }));
  return {
    ok: true,
    data: {
      ...members(node, language),
      fromCache: node.id % 2 === 0,
      children: children.length > 0 ? children : null,
    },
  };
};

function members(node: CategoryNode, language: string): Record<string, unknown> {
  const leaf = node.children.length === 0;
  return {
    categoryId: longNumber(String(node.id)),
    chineseName: node.name.zh,
    translatedName: node.name.en,
    language,
    // A boolean, or its text: 1688 sends both.
    leaf: node.id % 3 === 0 ? String(leaf) : leaf,
    level: String(node.level),
    parentCateId: node.parentId === null ? null : longNumber(String(node.parentId)),
  };
}
