import { plainHttpsHost } from "@/lib/kernel/plain-address";

/** Hosts known to serve every picture over https too. */
const SERVES_HTTPS = /(^|\.)(alicdn|1688|alibaba|taobao|tmall)\.com$/i;

/**
 * An absolute http(s) address, or null: `//host/…` gets https, Alibaba's http pictures are upgraded,
 * and anything else (`javascript:`, `data:`, relative paths, addresses with credentials) is dropped.
 */
export function webUrl(text: string | null | undefined): string | null {
  if (!text) return null;
  if (plainHttpsHost(text) !== null) return text;
  const url = URL.parse(text.startsWith("//") ? `https:${text}` : text);
  if (!url || (url.protocol !== "https:" && url.protocol !== "http:")) return null;
  if (url.username !== "" || url.password !== "") return null;
  if (url.protocol === "http:" && SERVES_HTTPS.test(url.hostname)) url.protocol = "https:";
  return url.href;
}

/** The good addresses of a list, each once, in order. */
export function webUrls(texts: readonly string[] | undefined): string[] {
  return [...new Set((texts ?? []).flatMap((text) => webUrl(text) ?? []))];
}
