import { pictureQuery } from "@/lib/contract/picture";
import { pictureResponse } from "@/lib/http/picture-response";
import { problemResponse } from "@/lib/http/problem-response";
import { PICTURE_RATE } from "@/lib/http/rate-limit";
import { readBy, readQuery } from "@/lib/http/read-request";
import { serve } from "@/lib/http/serve";
import { loadPicture } from "@/lib/pictures/load-picture";

export function GET(request: Request): Promise<Response> {
  return serve({ name: "picture", rate: PICTURE_RATE }, request, async (requestId) => {
    const given = readQuery(new URL(request.url));
    const query = given.ok ? readBy(pictureQuery, given.value) : given;
    if (!query.ok) return problemResponse(query.error, requestId);
    const { src, w } = query.value;
    return pictureResponse(await loadPicture(src, w, request.signal), requestId);
  });
}
