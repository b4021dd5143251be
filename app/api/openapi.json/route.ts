import { openApiDocument } from "@/lib/http/openapi";
import { plainReply } from "@/lib/http/plain-reply";
import { API_RATE } from "@/lib/http/rate-limit";
import { serve } from "@/lib/http/serve";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return serve({ name: "openapi", rate: API_RATE }, request, async (requestId) =>
    plainReply(200, openApiDocument(), requestId),
  );
}
