import { draftOfFile } from "@/lib/cart/quick/draft/make-draft";
import { ROUTES } from "@/lib/contract/routes";
import { defineUpload } from "@/lib/http/define-upload";
import { draftPage, sheetRefusal } from "@/lib/http/quick-order-answer";

export const { GET, POST, PUT, PATCH, DELETE } = defineUpload(
  ROUTES.sendQuickOrderFile,
  async ({ actor, guestId, query: { language }, sent }) => {
    if (sent.kind === "fields") return { answer: sheetRefusal(actor, "no_file", "file", language) };
    const made = await draftOfFile({ actor, guestId }, sent.bytes, language);
    if (!made.ok) return { answer: sheetRefusal(actor, made.error, "file", language) };
    const url = draftPage(language, made.value.draft);
    return { answer: { kind: "ok", body: { ...made.value, url }, keep: false, page: url } };
  },
);
