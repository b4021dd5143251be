import type { CategoryNodeDto } from "@/lib/contract/category";
import { fill } from "@/lib/i18n/fill";
import { CategoryName } from "./category-name";

export type CategoryWords = {
  open: string;
  loading: string;
  failed: string;
  retry: string;
  none: string;
};

type CategoryListProps = {
  nodes: readonly CategoryNodeDto[];
  words: CategoryWords;
  /** What stands before an address in the page's language: "" or "/vi". */
  prefix: string;
};

/**
 * Categories, each a disclosure of the browser's own. Without scripts it holds the way to the category's
 * page; with them CategoryTree fills `data-branch` when it is first opened. No hooks: the server
 * renders the first level, the browser those below.
 */
export function CategoryList({ nodes, words, prefix }: CategoryListProps) {
  return (
    <ul className="flex flex-col">
      {nodes.map((node) => (
        <li key={node.id} className="border-t border-line first:border-t-0">
          {node.leaf === true ? (
            <a
              href={`${prefix}/categories/${node.id}`}
              className="flex min-h-11 flex-wrap items-center gap-x-2 py-1 underline-offset-4 hover:underline"
            >
              <CategoryName node={node} />
            </a>
          ) : (
            <details data-category={node.id}>
              <summary className="min-h-11 py-2.5 font-medium">
                <CategoryName node={node} />
              </summary>
              <div className="pb-3 pl-5">
                <a
                  href={`${prefix}/categories/${node.id}`}
                  className="inline-flex min-h-11 items-center text-sm text-seal-text underline-offset-4 hover:underline"
                >
                  {fill(words.open, { name: node.name })}
                </a>
                <div data-branch />
              </div>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
