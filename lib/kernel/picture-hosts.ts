import { plainHttpsHost } from "./plain-address";

/**
 * Which pictures may be shown. `hosts` holds "host", "host:port" or "*.host" (any name below it).
 * `plainHttp` are hosts that may be asked without TLS: the sandbox on this machine, nobody else.
 * `own` are the upstream's, which the operator named: they may have private addresses.
 */
export type PictureHosts = {
  hosts: readonly string[];
  plainHttp: readonly string[];
  own: readonly string[];
};

/**
 * The address a picture may be loaded from, or null where it may not be shown. Plain http is raised
 * to https, except for hosts that only speak it.
 */
export function allowedPicture(
  raw: string,
  rules: Pick<PictureHosts, "hosts" | "plainHttp">,
): URL | null {
  const text = raw.trim();
  const absolute = text.startsWith("//") ? `https:${text}` : text;
  if (!/^https?:\/\//i.test(absolute) || !URL.canParse(absolute)) return null;
  const url = new URL(absolute);
  if (url.username || url.password) return null;
  if (!isAllowedHost(url.host, rules)) return null;
  if (url.protocol === "http:" && !rules.plainHttp.includes(url.host)) url.protocol = "https:";
  url.hash = "";
  return url;
}

/** The same as text. Addresses that parsing would not change are not parsed. */
export function allowedPictureText(
  raw: string,
  rules: Pick<PictureHosts, "hosts" | "plainHttp">,
): string | null {
  const host = plainHttpsHost(raw);
  if (host !== null) return isAllowedHost(host, rules) ? raw : null;
  return allowedPicture(raw, rules)?.href ?? null;
}

/** alicdn resizes by a suffix of the file name and may be loaded by browsers directly. */
export function isAlicdn(url: URL): boolean {
  return url.protocol === "https:" && url.host.endsWith(".alicdn.com");
}

function isAllowedHost(host: string, { hosts }: Pick<PictureHosts, "hosts">): boolean {
  return hosts.some((pattern) => matches(host, pattern));
}

function matches(host: string, pattern: string): boolean {
  return pattern.startsWith("*.") ? host.endsWith(pattern.slice(1)) : host === pattern;
}
