import type { ProblemDto } from "@/lib/contract/common";
import type { KeptPictureDto } from "@/lib/contract/picture-search";
import { ProblemError } from "./problem-error";

/**
 * Sends a picture, or the address of one, and answers where its results are. Throws ProblemError: with
 * the API's own words in `fields` where the picture was not taken, without a problem where nobody
 * answered.
 */
export async function sendPicture(
  to: string,
  picture: { file: Blob } | { address: string },
): Promise<KeptPictureDto> {
  const form = new FormData();
  if ("file" in picture) form.set("file", picture.file, "picture");
  const body = "file" in picture ? form : new URLSearchParams(picture);
  let reply: Response;
  let answer: unknown;
  try {
    reply = await fetch(to, { method: "POST", body, headers: { accept: "application/json" } });
    answer = await reply.json();
  } catch {
    throw new ProblemError(null);
  }
  if (reply.ok) return answer as KeptPictureDto;
  throw new ProblemError(answer as ProblemDto);
}
