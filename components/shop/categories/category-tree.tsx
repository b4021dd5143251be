"use client";

import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { buttonClass } from "@/components/ui/button-class";
import type { CategoryDto } from "@/lib/contract/category";
import { laterClient } from "@/lib/query/later-client";
import { categoryBranch } from "@/lib/query/category-branch";
import { CategoryList, type CategoryWords } from "./category-list";

type CategoryTreeProps = {
  words: CategoryWords;
  prefix: string;
  language: string;
  /** The first level, the server's own HTML. */
  children: React.ReactNode;
};

type Branch = { id: string; place: Element; found: CategoryDto | "loading" | "failed" };

/** Reads a branch when it is first opened and shows it inside the disclosure that was opened. */
export function CategoryTree({ words, prefix, language, children }: CategoryTreeProps) {
  const root = useRef<HTMLDivElement>(null);
  const [branches, setBranches] = useState<readonly Branch[]>([]);

  function load(id: string, place: Element) {
    const put = (found: Branch["found"]) =>
      setBranches((known) => [
        ...known.filter((branch) => branch.place !== place),
        { id, place, found },
      ]);
    put("loading");
    laterClient()
      .then((client) => client.fetchQuery(categoryBranch(id, language)))
      .then(put, () => put("failed"));
  }

  useEffect(() => {
    const tree = root.current;
    if (!tree) return;
    const asked = new WeakSet<Element>();
    function look(details: Element) {
      const place = details.querySelector("[data-branch]");
      const id = details.getAttribute("data-category");
      if (!place || id === null || asked.has(place)) return;
      asked.add(place);
      load(id, place);
    }
    // `toggle` does not bubble; it is heard on its way down.
    function onToggle(event: Event) {
      if (event.target instanceof HTMLDetailsElement && event.target.open) look(event.target);
    }
    tree.addEventListener("toggle", onToggle, true);
    // Opened before scripts ran, or kept open by the browser on Back.
    tree.querySelectorAll("details[open]").forEach(look);
    return () => tree.removeEventListener("toggle", onToggle, true);
    // `load` uses nothing that changes while the page stands.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return (
    <div ref={root}>
      {children}
      {branches.map(({ id, place, found }) =>
        createPortal(
          found === "loading" ? (
            <p role="status" className="text-sm text-ink-faint">
              {words.loading}
            </p>
          ) : found === "failed" ? (
            <p role="alert" className="flex flex-wrap items-center gap-3 text-sm">
              {words.failed}
              <button
                type="button"
                onClick={() => load(id, place)}
                className={buttonClass("plain", "small")}
              >
                {words.retry}
              </button>
            </p>
          ) : found.children.length === 0 ? (
            <p className="text-sm text-ink-faint">{words.none}</p>
          ) : (
            <CategoryList nodes={found.children} words={words} prefix={prefix} />
          ),
          place,
          id,
        ),
      )}
    </div>
  );
}
