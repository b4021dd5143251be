import { findLinks } from "@/lib/catalog/paste/find-links";
import { takeQuantity } from "./quantity-text";
import type { OrderRow } from "./row";

/** A bare id at the start of a line: digits of a link, or the marketplace's own 22 characters. */
const ID = /^(?:\d{9,19}|[A-Za-z0-9_-]{21}[AQgw])(?![\w-])/;

/**
 * One line for one product, as people write it by hand: a link or an id, then perhaps words of the
 * variant, then perhaps "×3". Without a link the line is kept whole, for its reader to be told.
 */
export function readTextLine(line: string): Pick<OrderRow, "link" | "sku" | "quantity"> {
  const tidy = line.normalize("NFKC").trim();
  const link = ID.exec(tidy)?.[0] ?? linkIn(tidy);
  if (link === null) return { link: tidy, sku: "", quantity: "" };
  const at = tidy.indexOf(link);
  const before = tidy.slice(0, at).trim();
  const { rest, quantity } = takeQuantity(` ${tidy.slice(at + link.length)}`);
  const front = quantity === "" ? takeFront(before) : "";
  return {
    link,
    // What stands before a link is a title or a greeting, never a variant.
    sku: rest.replace(/^[\s,;:|、-]+|[\s,;:|、-]+$/g, ""),
    quantity: quantity === "" ? front : quantity,
  };
}

/** "3 x https://…" */
function takeFront(before: string): string {
  return /^(\d{1,7})\s*[x×*✕]$/i.exec(before)?.[1] ?? "";
}

function linkIn(line: string): string | null {
  const [first] = findLinks(line);
  return first && line.includes(first.text) ? first.text : null;
}
