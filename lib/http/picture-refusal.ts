import type { Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages/all";
import type { ProblemCode } from "@/lib/kernel/problem";
import type { SendingRefusal } from "@/lib/uploads/search-pictures";
import type { Refusal } from "./answer";

const BUSY_SECONDS = 3;

/** A picture that was not taken, as problem+json: the words say what to do instead. */
export function pictureRefusal(refusal: SendingRefusal, language: Locale): Refusal {
  const said = MESSAGES[language].finding;
  const message =
    refusal.of === "picture" ? said.picture[refusal.reason] : said.address[refusal.reason];
  const code = codeOf(refusal);
  return {
    kind: "problem",
    code,
    fields: [{ field: refusal.of === "picture" ? "file" : "address", message }],
    ...(code === "too_many_requests" ? { retryAfterSeconds: BUSY_SECONDS } : {}),
  };
}

function codeOf({ reason }: SendingRefusal): ProblemCode {
  switch (reason) {
    case "busy":
      return "too_many_requests";
    case "too_many_bytes":
      return "payload_too_large";
    case "svg":
    case "heic":
    case "wrong_type":
      return "unsupported_media_type";
    default:
      return "invalid_input";
  }
}
