import { DEPARTMENTS } from "../catalogue/departments";
import type { Department, Group, Leaf } from "../catalogue/department";
import type { Word } from "../catalogue/words";

/** A leaf with the way to it; `group` is null where the leaf hangs right under its department. */
export type Place = { department: Department; group: Group | null; leaf: Leaf };

/** One category as the category call tells it. The root has id 0 and no parent. */
export type CategoryNode = {
  id: number;
  parentId: number | null;
  level: number;
  name: Word;
  children: CategoryNode[];
};

export const PLACES: readonly Place[] = DEPARTMENTS.flatMap((department) => [
  ...department.groups.flatMap((group) =>
    group.leaves.map((leaf) => ({ department, group, leaf })),
  ),
  ...department.leaves.map((leaf) => ({ department, group: null, leaf })),
]);

/** Category ids of a place from the top down. */
export function idsOf({ department, group, leaf }: Place): number[] {
  return group ? [department.id, group.id, leaf.id] : [department.id, leaf.id];
}

function leafNode(leaf: Leaf, parentId: number, level: number): CategoryNode {
  return { id: leaf.id, parentId, level, name: leaf.name, children: [] };
}

function departmentNode(department: Department): CategoryNode {
  return {
    id: department.id,
    parentId: 0,
    level: 1,
    name: department.name,
    children: [
      ...department.groups.map((group) => ({
        id: group.id,
        parentId: department.id,
        level: 2,
        name: group.name,
        children: group.leaves.map((leaf) => leafNode(leaf, group.id, 3)),
      })),
      ...department.leaves.map((leaf) => leafNode(leaf, department.id, 2)),
    ],
  };
}

const root: CategoryNode = {
  id: 0,
  parentId: null,
  level: 0,
  name: { zh: "所有类目", en: "All categories" },
  children: DEPARTMENTS.map(departmentNode),
};

const byId = new Map<number, CategoryNode>();
(function remember(node: CategoryNode) {
  byId.set(node.id, node);
  node.children.forEach(remember);
})(root);

/** The category of that id, or null. */
export function categoryById(id: number): CategoryNode | null {
  return byId.get(id) ?? null;
}
