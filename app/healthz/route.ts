import { plainReply } from "@/lib/http/plain-reply";
import { serve } from "@/lib/http/serve";

export const dynamic = "force-dynamic";

/** The process runs and takes requests. Says nothing about what it depends on. */
export function GET(request: Request): Promise<Response> {
  return serve({ name: "healthz", rate: null }, request, async (requestId) =>
    plainReply(200, { status: "ok" }, requestId),
  );
}
