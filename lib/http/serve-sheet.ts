import type { Sheet } from "@/lib/cart/quick/sheet/sheet";
import type { Actor } from "@/lib/auth/actor";
import { quickOrderQuery } from "@/lib/contract/quick-order";
import type { Locale } from "@/lib/i18n/locales";
import { callerOf } from "./caller";
import { problemResponse } from "./problem-response";
import { API_RATE } from "./rate-limit";
import { readBy, readQuery } from "./read-request";
import { serve } from "./serve";
import { sheetResponse, type SheetFormat } from "./sheet-response";

type Asked = { actor: Actor; language: Locale; requestId: string };

/** A handler that answers with a sheet as a file, in the caller's language. */
export function serveSheet(
  name: string,
  fileName: string,
  format: SheetFormat,
  make: (asked: Asked) => Promise<Sheet> | Sheet,
): (request: Request) => Promise<Response> {
  return (request) =>
    serve({ name, rate: API_RATE }, request, async (requestId) => {
      const caller = await callerOf({ access: "cart.use", method: "GET" }, request);
      if (!caller.ok) return problemResponse(caller.error, requestId);
      const given = readQuery(new URL(request.url));
      const query = given.ok ? readBy(quickOrderQuery, given.value) : given;
      if (!query.ok) return problemResponse(query.error, requestId);
      const asked = {
        actor: caller.value.visitor.actor,
        language: query.value.language,
        requestId,
      };
      return sheetResponse(await make(asked), fileName, format, requestId);
    });
}
