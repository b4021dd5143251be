/** Query of a link, from the search and the hash part; names in lower case, first one wins. */
export type LinkParams = ReadonlyMap<string, string>;

export function linkParams(url: URL): LinkParams {
  const params = new Map<string, string>();
  // Hash routes: "#!id=1", "#/detail?id=1", "#id=1".
  const hash = url.hash.replace(/^#!?/, "");
  const query = hash.indexOf("?");
  for (const part of [url.search.slice(1), query >= 0 ? hash.slice(query + 1) : hash]) {
    for (const pair of part.split("&")) {
      const equals = pair.indexOf("=");
      if (equals < 1) continue;
      const name = pair.slice(0, equals).toLowerCase();
      if (!params.has(name)) params.set(name, decodeText(pair.slice(equals + 1)));
    }
  }
  return params;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });
const gbk = new TextDecoder("gbk");

/**
 * Percent-encoded text, in UTF-8 or, as older pages of the marketplaces write it, in GBK. Never
 * throws: a stray percent sign stays as it is.
 */
export function decodeText(encoded: string): string {
  const spaced = encoded.replaceAll("+", " ");
  return spaced.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split("%"), (pair) => Number.parseInt(pair, 16));
    try {
      return utf8.decode(bytes);
    } catch {
      return gbk.decode(bytes);
    }
  });
}

/** The first of the named parameters that is a run of so many digits. */
export function numericParam(params: LinkParams, names: readonly string[]): string | null {
  for (const name of names) {
    // What people type after a link often sticks to its last value: "id=123。", "id=123)".
    const match = /^\d{5,19}(?![0-9A-Za-z_-])/.exec(params.get(name) ?? "");
    if (match) return match[0];
  }
  return null;
}

export function skuParam(params: LinkParams): string | null {
  return numericParam(params, ["skuid", "sku_id"]);
}
