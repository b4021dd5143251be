import fc from "fast-check";
import { parse, parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { beforeEach, describe, expect, it } from "vitest";
import { providePictureHosts } from "@/lib/pictures/rules";
import { cleanDescription } from "./description";
import { HOSTILE_HTML } from "./test-support/hostile-html";

const SANDBOX = "127.0.0.1:4100";

beforeEach(() => {
  providePictureHosts({ hosts: ["*.alicdn.com", SANDBOX], plainHttp: [SANDBOX], own: [SANDBOX] });
});

const TAGS = new Set(
  `p div span br hr b strong i em u s small sub sup h3 h4 h5 h6 ul ol li dl dt dd blockquote pre
   table caption thead tbody tfoot tr th td img`.split(/\s+/),
);

/** What a browser would build out of the markup and should not: every element or attribute too much. */
function active(html: string, read: (html: string) => Tree.ParentNode): string[] {
  const found: string[] = [];
  const queue: Tree.Node[] = [...read(html).childNodes];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (node.nodeName === "#comment") found.push("a comment");
    if ("tagName" in node) found.push(...complaints(node));
    if ("content" in node) queue.push(...node.content.childNodes);
    if ("childNodes" in node) queue.push(...node.childNodes);
  }
  return found;
}

function complaints({ tagName, namespaceURI, attrs }: Tree.Element): string[] {
  const scaffold = ["html", "head", "body"].includes(tagName) && attrs.length === 0;
  if (!scaffold && !TAGS.has(tagName)) return [`<${tagName}>`];
  if (String(namespaceURI) !== "http://www.w3.org/1999/xhtml")
    return [`<${tagName}> of ${namespaceURI}`];
  return attrs.flatMap(({ name, value }) => {
    const fine =
      tagName === "img"
        ? (name === "src" && isShown(value)) ||
          (name === "alt" && value === "") ||
          (name === "loading" && value === "lazy") ||
          (name === "decoding" && value === "async")
        : ["td", "th"].includes(tagName) &&
          ["colspan", "rowspan"].includes(name) &&
          /^\d{1,2}$/.test(value);
    return fine ? [] : [`${tagName}[${name}=${value}]`];
  });
}

function isShown(src: string): boolean {
  if (src.startsWith("/img?src=")) {
    const asked = new URL(src, "https://shop.example").searchParams.get("src") ?? "";
    return new URL(asked).host === SANDBOX;
  }
  return URL.canParse(src) && /^https:\/\/[a-z0-9-]+\.alicdn\.com\//.test(new URL(src).href);
}

it("is tried with at least 200 hostile texts", () => {
  expect(HOSTILE_HTML.length).toBeGreaterThanOrEqual(200);
});

describe("leaves nothing active of", () => {
  it.each(HOSTILE_HTML.map((html) => [html.slice(0, 100), html]))("%s", (_name, html) => {
    const clean = cleanDescription(html) ?? "";
    const again = serialize(parseFragment(clean));
    expect(active(clean, parseFragment)).toEqual([]);
    expect(active(clean, parse)).toEqual([]);
    expect(active(again, parseFragment)).toEqual([]);
  });
});

it("leaves nothing active of hostile texts cut up and glued together", () => {
  const scrap = fc
    .tuple(fc.constantFrom(...HOSTILE_HTML), fc.nat(120), fc.nat(120))
    .map(([html, from, length]) => html.slice(from, from + length));
  fc.assert(
    fc.property(fc.array(scrap, { minLength: 1, maxLength: 6 }), (scraps) => {
      expect(active(cleanDescription(scraps.join("")) ?? "", parseFragment)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

describe("keeps", () => {
  it("structure and text", () => {
    expect(cleanDescription("<div><h1>Size</h1><ul><li>A &amp; B</li></ul></div>")).toBe(
      "<div><h3>Size</h3><ul><li>A &amp; B</li></ul></div>",
    );
  });

  it("pictures of allowed hosts, loaded late and raised to https", () => {
    expect(cleanDescription('<img src="http://cbu01.alicdn.com/a.jpg" width="9">')).toBe(
      '<img src="https://cbu01.alicdn.com/a.jpg" alt="" loading="lazy" decoding="async" />',
    );
  });

  it("the real address of a picture parked for lazy loading", () => {
    expect(
      cleanDescription('<img src="" data-lazyload-src="//img.alicdn.com/real.jpg">'),
    ).toContain('src="https://img.alicdn.com/real.jpg"');
  });

  it("pictures of other allowed hosts, through our own door", () => {
    expect(cleanDescription(`<img src="http://${SANDBOX}/p/1.webp?x=1">`)).toContain(
      'src="/img?src=http%3A%2F%2F127.0.0.1%3A4100%2Fp%2F1.webp%3Fx%3D1&amp;w=1280"',
    );
  });
});

describe("is nothing", () => {
  it.each([null, "", "  ", "<p></p>", "<p>&nbsp;</p>", "<script>x</script>", '<img src="x">'])(
    "for %j",
    (html) => expect(cleanDescription(html)).toBeNull(),
  );
});

it("reads no more than its bound", () => {
  const clean = cleanDescription("x".repeat(1_000_000));
  expect(clean?.length).toBeLessThanOrEqual(200_000);
});
