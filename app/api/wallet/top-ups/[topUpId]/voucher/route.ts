import { ROUTES } from "@/lib/contract/routes";
import { topUpParams } from "@/lib/contract/wallet";
import { callerOf } from "@/lib/http/caller";
import { defineUpload } from "@/lib/http/define-upload";
import { problemResponse } from "@/lib/http/problem-response";
import { PICTURE_RATE } from "@/lib/http/rate-limit";
import { serve } from "@/lib/http/serve";
import { voucherRefusal } from "@/lib/http/voucher-refusal";
import { voucherResponse } from "@/lib/http/voucher-response";
import { localized } from "@/lib/i18n/localized";
import { walletPorts } from "@/lib/wallet/ports";
import { readVoucher } from "@/lib/wallet/top-ups/read-top-ups";
import { sendVoucher, submitWithout } from "@/lib/wallet/top-ups/send-voucher";

type Context = { params: Promise<Record<string, string | string[] | undefined>> };

export const { POST, PUT, PATCH, DELETE } = defineUpload(
  ROUTES.submitTopUp,
  async ({ actor, params: { topUpId: id }, query: { language }, sent }) => {
    const ports = walletPorts();
    const submitted =
      sent.kind === "file"
        ? await sendVoucher(actor, ports, { id, bytes: sent.bytes })
        : await submitWithout(actor, ports, id);
    if (!submitted.ok) return { answer: voucherRefusal(actor, submitted.error, language) };
    const page = localized(`/wallet/top-ups/${id}`, language);
    return { answer: { kind: "ok", body: submitted.value, keep: false, page } };
  },
);

/** The receipt, for who sent it and for the desk. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return serve({ name: "voucher", rate: PICTURE_RATE }, request, async (requestId) => {
    const caller = await callerOf({ access: "wallet.use", method: "GET" }, request);
    if (!caller.ok) return problemResponse(caller.error, requestId);
    const read = topUpParams.safeParse(await params);
    const { actor } = caller.value.visitor;
    const voucher = read.success && (await readVoucher(actor, walletPorts(), read.data.topUpId));
    return voucher
      ? voucherResponse(voucher, requestId)
      : problemResponse({ kind: "problem", code: "not_found" }, requestId);
  });
}
