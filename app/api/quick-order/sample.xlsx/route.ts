import { sampleSheet } from "@/lib/cart/quick/sheet/sample-sheet";
import { serveSheet } from "@/lib/http/serve-sheet";
import { MESSAGES } from "@/lib/i18n/messages/all";

/** A file to fill in. */
export const GET = serveSheet("quickOrderSample", "quick-order-sample", "xlsx", ({ language }) =>
  sampleSheet(MESSAGES[language].quickOrder.sheet),
);
