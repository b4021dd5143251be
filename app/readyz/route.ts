import { readiness } from "@/lib/health/readiness";
import { plainReply } from "@/lib/http/plain-reply";
import { API_RATE } from "@/lib/http/rate-limit";
import { serve } from "@/lib/http/serve";

export const dynamic = "force-dynamic";

/** Whether this process should get traffic: 200 or 503, with every check by name. */
export function GET(request: Request): Promise<Response> {
  return serve({ name: "readyz", rate: API_RATE }, request, async (requestId) => {
    const { ready, checks } = await readiness();
    return plainReply(ready ? 200 : 503, { ready, checks }, requestId);
  });
}
