import { metricsAreOpenTo } from "@/lib/http/metrics-access";
import { problemResponse } from "@/lib/http/problem-response";
import { API_RATE } from "@/lib/http/rate-limit";
import { serve } from "@/lib/http/serve";
import { metrics } from "@/lib/metrics/registry";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return serve({ name: "metrics", rate: API_RATE }, request, async (requestId) => {
    if (!metricsAreOpenTo(request.headers))
      return problemResponse({ kind: "problem", code: "not_found" }, requestId);
    return new Response(await metrics().metrics(), {
      headers: {
        "content-type": metrics().contentType,
        "cache-control": "no-store",
        "x-request-id": requestId,
      },
    });
  });
}
