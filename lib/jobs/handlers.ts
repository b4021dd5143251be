import type { JobName } from "@/lib/contract/jobs";
import type { JobHandler } from "@/lib/db/job-context";
import { tidyUp } from "@/lib/housekeeping/tidy-up";
import { deliverMail } from "@/lib/notices/deliver-mail";
import { sweepAll } from "./sweeps";

export type JobHandlers = { [Name in JobName]: JobHandler<Name> };

/** Every job and the feature that does it. */
export const HANDLERS: JobHandlers = {
  "mail.send": deliverMail,
  "jobs.sweep": sweepAll,
  housekeeping: tidyUp,
};
