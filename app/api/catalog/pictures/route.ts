import { sendPictureQuery } from "@/lib/contract/picture-search";
import { ROUTES } from "@/lib/contract/routes";
import { defineUpload } from "@/lib/http/define-upload";
import { pictureRefusal } from "@/lib/http/picture-refusal";
import { localized } from "@/lib/i18n/localized";
import { pictureAddress, refusedPictureAddress } from "@/lib/query/picture-address";
import { keepPictureAt, keepSentPicture } from "@/lib/uploads/search-pictures";

export const { GET, POST, PUT, PATCH, DELETE } = defineUpload(
  ROUTES.sendPicture,
  async ({ sent, query: { market, language } }) => {
    const kept =
      sent.kind === "file"
        ? await keepSentPicture(sent.bytes)
        : await keepPictureAt(sent.body.address);
    if (!kept.ok) {
      const page = refusedPictureAddress(`${kept.error.of}.${kept.error.reason}`, market);
      return { answer: pictureRefusal(kept.error, language), page: localized(page, language) };
    }
    const { token, expiresAt } = kept.value;
    const url = localized(pictureAddress({ token, market }), language);
    const body = { token, url, expiresAt: expiresAt.toISOString() };
    return { answer: { kind: "ok", body, keep: false }, page: url };
  },
  (request, status) => {
    const asked = sendPictureQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    const { market, language } = asked.data ?? { market: "1688" as const, language: "en" as const };
    const reason = status === 429 ? "picture.busy" : "failed";
    return localized(refusedPictureAddress(reason, market), language);
  },
);
