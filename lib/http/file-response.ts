/** A file to keep, made for one caller. `name` has plain letters only. */
export function fileResponse(
  body: string | Uint8Array,
  { name, type }: { name: string; type: string },
  requestId: string,
): Response {
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
      "x-request-id": requestId,
    },
  });
}
