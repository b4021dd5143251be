import type { JobName } from "@/lib/contract/jobs";
import type { JobHandler } from "@/lib/db/job-context";
import { tidyUp } from "@/lib/housekeeping/tidy-up";
import { deliverMail } from "@/lib/notices/deliver-mail";
import { readCallbackMessage } from "@/lib/orders/callbacks/read-message";
import { cancelUpstream } from "@/lib/orders/cancelling/cancel-upstream";
import { placeOrder } from "@/lib/orders/placing/place-order";
import { lookUpOrder } from "@/lib/orders/reconcile/look-up";
import { reReadOrder } from "@/lib/orders/reconcile/re-read";
import { payOrders } from "@/lib/payments/pay-orders";
import { sweepAll } from "./sweeps";

export type JobHandlers = { [Name in JobName]: JobHandler<Name> };

/** Every job and the feature that does it. */
export const HANDLERS: JobHandlers = {
  "mail.send": deliverMail,
  "jobs.sweep": sweepAll,
  "orders.place": placeOrder,
  "orders.look_up": lookUpOrder,
  "orders.re_read": reReadOrder,
  "callbacks.read": readCallbackMessage,
  "orders.cancel": cancelUpstream,
  "payments.pay": payOrders,
  housekeeping: tidyUp,
};
