import { marketHost } from "./hosts";
import { decodeText, linkParams } from "./link-params";
import { read1688 } from "./read-1688";
import { readOwn } from "./read-own";
import { readTaobao } from "./read-taobao";
import { unresolvable, type Reading } from "./types";

/** How many wrappers around a link are opened: a login page in an ad in an agent's page. */
const DEEPEST = 3;
const PICTURE = /\.(?:jpe?g|png|webp|gif|avif|heic)(?:_[^/]{0,40})?$/i;

/** What one link leads to, by its text alone: nothing is fetched. */
export function readLink(text: string, depth = 0): Reading {
  const url = parseLink(text);
  if (!url) return unresolvable("broken_link");
  const params = linkParams(url);
  const host = marketHost(url.hostname);
  const direct = host
    ? host.market === "1688"
      ? read1688(url, host, params)
      : readTaobao(url, host, params)
    : (readOwn(url, params) ?? readPicture(url));
  if (direct && direct.kind !== "unresolvable" && direct.kind !== "shop") return direct;
  const inner = depth < DEEPEST ? wrapped(text, [...params.values()], depth) : null;
  return inner ?? direct ?? unresolvable("other_site");
}

/** Stands for this shop's own host where a link begins with its path. */
const OWN_HOST = "own.invalid";

/** Text as a URL. Schemes of the marketplaces' apps stand for https. */
function parseLink(text: string): URL | null {
  if (/^\/[^/]/.test(text)) return parseLink(`${OWN_HOST}${text}`);
  const afterScheme = /^(?:[a-z][a-z0-9+.-]{0,20}:)?\/\/(.*)$/is.exec(text)?.[1] ?? text;
  const address = `https://${afterScheme}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.hostname.includes(".") || url.hostname === "localhost" ? url : null;
}

/** The link a login page, a redirect or another agent's page carries inside. */
function wrapped(text: string, values: readonly string[], depth: number): Reading | null {
  const second = /https?:\/\//i.exec(text.slice(8));
  const candidates = [...values, ...(second ? [text.slice(8 + second.index)] : [])];
  let short: Reading | null = null;
  for (const value of candidates) {
    const plain = /%(?:2f|3a)/i.test(value) ? decodeText(value) : value;
    const link = parseLink(plain.trim());
    if (!link || !marketHost(link.hostname)) {
      if (!/^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(plain)) continue;
    }
    const reading = readLink(plain.trim(), depth + 1);
    if (reading.kind === "unresolvable") {
      if (reading.reason === "short_link") short ??= reading;
    } else if (reading.kind !== "picture") return reading;
  }
  return short;
}

function readPicture(url: URL): Reading | null {
  return PICTURE.test(url.pathname) ? { kind: "picture", url: url.href } : null;
}
