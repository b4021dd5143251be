import { pictureParams } from "@/lib/contract/picture-search";
import { problemResponse } from "@/lib/http/problem-response";
import { PICTURE_RATE } from "@/lib/http/rate-limit";
import { serve } from "@/lib/http/serve";
import { sentPictureResponse } from "@/lib/http/sent-picture-response";
import { findSearchPicture } from "@/lib/uploads/search-pictures";

type Context = { params: Promise<Record<string, string | string[] | undefined>> };

/** The picture somebody searches by. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return serve({ name: "sentPicture", rate: PICTURE_RATE }, request, async (requestId) => {
    const read = pictureParams.safeParse(await params);
    const picture = read.success ? await findSearchPicture(read.data.token) : null;
    return picture
      ? sentPictureResponse(picture, requestId)
      : problemResponse({ kind: "problem", code: "not_found" }, requestId);
  });
}
