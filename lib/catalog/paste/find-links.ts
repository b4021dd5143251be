import { marketHost } from "./hosts";
import { decodeText } from "./link-params";

/**
 * A link in a line. `longer` reaches to the next space: people also paste search links with raw
 * Chinese words in them, which otherwise end the link.
 */
export type FoundLink = { text: string; longer: string };

/** Characters links are made of. Chinese text, quotes and spaces end a link. */
const RUN = /[!#$%&()*+,\-./0-9:;=?@A-Z[\\\]_a-z~]+/g;
const SCHEME = /[a-z][a-z0-9+.-]{0,20}:\/\//gi;

/** Every link in a line, in order; also such without a scheme, of the marketplaces' hosts. */
export function findLinks(line: string): FoundLink[] {
  const found: FoundLink[] = [];
  for (const match of line.matchAll(RUN)) {
    const after = line.slice(match.index + match[0].length, match.index + match[0].length + 400);
    const tail = /^\S*/.exec(after)?.[0] ?? "";
    const pieces = split(plain(match[0]));
    pieces.forEach((piece, index) => {
      const text = trimEnd(piece);
      if (isLink(text))
        found.push({ text, longer: index === pieces.length - 1 ? piece + tail : text });
    });
  }
  return found;
}

/** Undoes what chat programs do to a link: JSON's "\/", HTML's "&amp;", percent-encoding as a whole. */
function plain(run: string): string {
  const text = run.replaceAll("\\/", "/").replaceAll("&amp;", "&");
  return !text.includes("//") && /^[^/?]{0,20}%3a%2f%2f/i.test(text) ? decodeText(text) : text;
}

/** Parts a run where a new link begins. One that follows "=" or "/" is carried by the link before. */
function split(run: string): string[] {
  const starts = [0];
  for (const match of run.matchAll(SCHEME)) {
    const glued = /https?:\/\/$/i.exec(match[0])?.index ?? 0;
    const at = match.index + glued;
    if (at > 0 && !/[=/#?&]/.test(run.charAt(at - 1))) starts.push(at);
  }
  return starts.map((start, index) => trimStart(run.slice(start, starts[index + 1])));
}

function isLink(text: string): boolean {
  if (/^[a-z][a-z0-9+.-]{0,20}:\/\/./i.test(text)) return true;
  if (/^\/[a-z-]{0,9}\/?(?:products|shops)\/(?:1688|taobao)\//i.test(text)) return true;
  const host = /^(?:\/\/)?([a-z0-9.-]{3,80})(?=[/?#:]|$)/i.exec(text)?.[1];
  if (!host) return false;
  return marketHost(host) !== null || /^www\.[^.]+\../i.test(host);
}

const OPENING = new Set("!#$%&()*+,-.:;=?@[\\]_~");
const CLOSING = new Set("!(*,.:;?@[\\]~)");

function trimStart(text: string): string {
  let start = 0;
  while (OPENING.has(text.charAt(start))) start += 1;
  return text.slice(start);
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
