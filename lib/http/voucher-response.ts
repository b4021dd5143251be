import type { Voucher } from "@/lib/wallet/top-ups/read-top-ups";

/** A receipt on the wire: for who asked and nobody between, and no page even where it is opened as one. */
export function voucherResponse({ bytes, mediaType }: Voucher, requestId: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": mediaType,
      "content-length": String(bytes.length),
      "cache-control": "private, no-store",
      "content-disposition": "inline",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "x-robots-tag": "noindex",
      "x-request-id": requestId,
    },
  });
}
