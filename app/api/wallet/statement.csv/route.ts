import { statementFilter } from "@/lib/contract/wallet";
import { callerOf } from "@/lib/http/caller";
import { csvResponse } from "@/lib/http/csv-response";
import { moneyRefusal } from "@/lib/http/money-refusal";
import { problemResponse } from "@/lib/http/problem-response";
import { API_RATE } from "@/lib/http/rate-limit";
import { readBy, readQuery } from "@/lib/http/read-request";
import { serve } from "@/lib/http/serve";
import { walletPorts } from "@/lib/wallet/ports";
import { exportOwnStatement } from "@/lib/wallet/statement/export-statement";

/** The caller's own statement, whole or narrowed, as a file for a spreadsheet. */
export function GET(request: Request): Promise<Response> {
  return serve({ name: "exportStatement", rate: API_RATE }, request, async (requestId) => {
    const caller = await callerOf({ access: "wallet.use", method: "GET" }, request);
    if (!caller.ok) return problemResponse(caller.error, requestId);
    const given = readQuery(new URL(request.url));
    const filter = given.ok ? readBy(statementFilter, given.value) : given;
    if (!filter.ok) return problemResponse(filter.error, requestId);
    const { actor } = caller.value.visitor;
    const pieces = exportOwnStatement(actor, walletPorts(), filter.value);
    return pieces.ok
      ? csvResponse(pieces.value, "statement.csv", requestId)
      : problemResponse(moneyRefusal(actor, pieces.error), requestId);
  });
}
