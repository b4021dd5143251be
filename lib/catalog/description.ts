import sanitize from "sanitize-html";
import { allowedPicture, isAlicdn } from "@/lib/kernel/picture-hosts";
import { pictureHosts } from "@/lib/pictures/rules";

/** Descriptions are pictures with some text; beyond this a merchant is pasting something else. */
const MOST_CHARACTERS = 200_000;
const DEEPEST = 30;

/** Width descriptions are shown at, doubled for dense screens, as the picture door knows it. */
const PICTURE_WIDTH = 1280;

const STRUCTURE = [
  "p", "div", "span", "br", "hr", "b", "strong", "i", "em", "u", "s", "small", "sub", "sup",
  "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre",
  "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "img",
]; // prettier-ignore

/**
 * A merchant's description with nothing left in it that runs, links, frames, styles or loads from a
 * host we do not allow. Headings step down to h3 and below: the page has its own. Null when nothing
 * readable is left.
 */
export function cleanDescription(html: string | null): string | null {
  if (html === null) return null;
  const clean = sanitize(html.slice(0, MOST_CHARACTERS), {
    allowedTags: STRUCTURE,
    allowedAttributes: {
      img: ["src", "alt", "loading", "decoding"],
      th: ["colspan", "rowspan"],
      td: ["colspan", "rowspan"],
    },
    allowedSchemes: ["https"],
    allowedSchemesByTag: { img: ["https"] },
    allowProtocolRelative: false,
    disallowedTagsMode: "discard",
    nonTextTags: ["style", "script", "textarea", "option", "noscript", "title", "xmp", "noembed",
      "noframes", "iframe", "svg", "math", "template", "object", "select", "button"], // prettier-ignore
    nestingLimit: DEEPEST,
    transformTags: { h1: "h3", h2: "h3", img: showPicture, td: spanCells, th: spanCells },
    exclusiveFilter: ({ tag, attribs }) => tag === "img" && !attribs.src,
  }).trim();
  return /<img|[^\s<>]/.test(clean.replace(/<(?!img)[^>]*>|&nbsp;|\u00a0/g, "")) ? clean : null;
}

function showPicture(_tag: string, attribs: sanitize.Attributes): sanitize.Tag {
  const url = allowedPicture(lazySource(attribs), pictureHosts());
  if (!url) return { tagName: "img", attribs: {} };
  const src = isAlicdn(url)
    ? url.href
    : `/img?src=${encodeURIComponent(url.href)}&w=${PICTURE_WIDTH}`;
  return { tagName: "img", attribs: { src, alt: "", loading: "lazy", decoding: "async" } };
}

/** Merchants' editors park the real address in a data attribute for their own lazy loading. */
function lazySource(attribs: sanitize.Attributes): string {
  return attribs["data-lazyload-src"] ?? attribs["data-src"] ?? attribs.src ?? "";
}

/** A span of thousands of cells makes a browser lay out a table of millions. */
function spanCells(tagName: string, attribs: sanitize.Attributes): sanitize.Tag {
  const kept = ["colspan", "rowspan"].flatMap((name) => {
    const span = attribs[name];
    return span && /^[1-9]\d?$/.test(span) ? [[name, span] as const] : [];
  });
  return { tagName, attribs: Object.fromEntries(kept) };
}
