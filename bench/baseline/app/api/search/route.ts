import { createHash, randomBytes } from "node:crypto";
import { Pool } from "undici";

/**
 * P1's baseline: the least a Next handler can do and still be a signed forwarder. No limit, no cache,
 * no log, no metrics, no parsing.
 */
const base = process.env.BENCH_UPSTREAM ?? "http://127.0.0.1:9";
const pool = new Pool(base, { connections: 64 });

export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  const keyword = new URL(request.url).searchParams.get("q") ?? "";
  const timestamp = String(Date.now());
  const nonce = randomBytes(16).toString("hex");
  const signature = createHash("md5")
    .update(`bench-key${timestamp}${nonce}bench-secret`)
    .digest("hex")
    .toUpperCase();
  const reply = await pool.request({
    method: "POST",
    path: "/v2/alibaba/product/keywords/query",
    headers: {
      "content-type": "application/json",
      "access-key": "bench-key",
      timestamp,
      "nonce-str": nonce,
      "user-id": "2100000000001",
      signature,
    },
    body: JSON.stringify({ keyword, beginPage: 1, pageSize: 24, country: "en" }),
  });
  return new Response(await reply.body.text(), {
    status: reply.statusCode,
    headers: { "content-type": "application/json" },
  });
}
