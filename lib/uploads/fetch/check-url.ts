import { isIP } from "node:net";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { isPublicAddress } from "./public-address";
import type { FetchRefusal } from "./refusal";

const LONGEST = 2048;

/** Endings of names that stand for no host of the public internet. */
const LOCAL =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|test|invalid|example|onion|alt|home\.arpa|arpa)$/;

/** Where to go: what was written, read once; the very parts that are then used. */
export type Target = { host: string; path: string; href: string };

/**
 * Reads the address of a picture, also one a redirect names (against `base`). Only https on its own
 * port, without a name and password, and a host that could be public. A name is not resolved here:
 * that happens as part of connecting.
 */
export function checkUrl(text: string, base?: string): Result<Target, FetchRefusal> {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || !URL.canParse(trimmed, base)) return refuse("not_an_address");
  const url = new URL(trimmed, base);
  if (url.protocol !== "https:") return refuse("not_https");
  if (url.username !== "" || url.password !== "") return refuse("credentials");
  if (url.port !== "") return refuse("other_port");
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (isIP(host) !== 0 ? !isPublicAddress(host) : !isPublicName(host)) return refuse("not_public");
  return succeed({ host, path: `${url.pathname}${url.search}`, href: url.href });
}

function isPublicName(host: string): boolean {
  if (!host.includes(".") || host.length > 253 || LOCAL.test(host)) return false;
  // What the URL parser leaves is ASCII; the last part of a name on the internet is never a number.
  return host.split(".").every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label))
    ? /[a-z]/.test(host.slice(host.lastIndexOf(".") + 1))
    : false;
}
