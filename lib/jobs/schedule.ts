import { parseCronItems, type ParsedCronItem } from "graphile-worker";
import type { JobName } from "@/lib/contract/jobs";

/** By UTC: minute, hour, day, month, weekday. Of any number of workers one adds each. */
const SCHEDULE: readonly { task: JobName; match: string }[] = [
  { task: "jobs.sweep", match: "* * * * *" },
  { task: "housekeeping", match: "17 * * * *" },
];

/** One that is late is not run twice: it does what is due whenever it runs. */
export function schedule(): ParsedCronItem[] {
  return parseCronItems(
    SCHEDULE.map(({ task, match }) => ({
      task,
      match,
      identifier: task,
      options: { jobKey: `schedule:${task}`, backfillPeriod: 0, maxAttempts: 3 },
    })),
  );
}
