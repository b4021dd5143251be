import { providerSettings } from "@/lib/http/provider-settings";
import { finishProviderSignIn, startProviderSignIn } from "@/lib/http/provider-sign-in";
import { API_RATE } from "@/lib/http/rate-limit";
import { cameFromElsewhere } from "@/lib/http/same-origin";
import { problemResponse } from "@/lib/http/problem-response";
import { serve } from "@/lib/http/serve";

type Context = { params: Promise<{ nextauth: string[] }> };

/**
 * Signing in through the operator's provider: the way there and the way back, and nothing else of
 * next-auth. Without a provider there is nothing at these addresses.
 */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return serve({ name: "providerSignIn", rate: API_RATE }, request, async (requestId) => {
    const provider = providerSettings();
    const step = (await params).nextauth.join("/");
    if (provider && step === "signin/oidc")
      return cameFromElsewhere(request)
        ? problemResponse({ kind: "problem", code: "forbidden_origin" }, requestId)
        : startProviderSignIn(provider, request);
    if (provider && step === "callback/oidc") return finishProviderSignIn(provider, request);
    return problemResponse({ kind: "problem", code: "not_found" }, requestId);
  });
}
