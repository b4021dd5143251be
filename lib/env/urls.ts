import { z } from "zod";

function parse(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** True for names and addresses that never leave this machine. */
function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** An http or https address without credentials, query or fragment; its trailing slashes go. */
export function webUrl(unset: string) {
  return z
    .string({ error: unset })
    .refine((text) => ["http:", "https:"].includes(parse(text)?.protocol ?? ""), {
      error: "must be a full URL that starts with https:// (or http://)",
      abort: true,
    })
    .refine((text) => !/[?#]/.test(text) && !new URL(text).username && !new URL(text).password, {
      error: "must be a URL without user name, password, query or fragment",
    })
    .transform((text) => new URL(text).href.replace(/\/+$/, ""));
}

/** Where calls go that carry a secret. Plain http would show it or its work to the whole path. */
export function upstreamUrl(unset: string) {
  return webUrl(unset).refine(
    (text) => {
      const url = new URL(text);
      return url.protocol === "https:" || isLoopback(url.hostname);
    },
    { error: "must use https:// : plain http is only for a server on this machine" },
  );
}

export function schemeUrl(schemes: readonly string[], unset: string) {
  const advice = `must be a URL that starts with ${schemes.map((name) => `${name}://`).join(" or ")}`;
  return z.string({ error: unset }).refine(
    (text) => {
      const url = parse(text);
      return url !== null && schemes.some((name) => url.protocol === `${name}:`);
    },
    { error: advice },
  );
}
