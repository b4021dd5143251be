/**
 * Whether a mutating request comes from our own pages. Browsers send `Origin` with every such
 * request and `Sec-Fetch-Site` besides; a request with neither is no browser of ours.
 */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get("origin");
  if (origin === null) return request.headers.get("sec-fetch-site") === "same-origin";
  const host = request.headers.get("host");
  return host !== null && URL.canParse(origin) && new URL(origin).host === host;
}

/** Whether a browser says that another site led to this address. Older ones do not say. */
export function cameFromElsewhere(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  return site !== null && site !== "same-origin" && site !== "none";
}
