/** A form that a browser sends by itself: its sender waits for a page. */
export function isForm(request: Request): boolean {
  return request.method === "POST" && (request.headers.get("accept") ?? "").includes("text/html");
}

/** On to a page, by GET, whatever the method was. `location` is a path of ours. */
export function seeOther(location: string, requestId: string): Response {
  const headers = { location, "cache-control": "no-store", "x-request-id": requestId };
  return new Response(null, { status: 303, headers });
}
