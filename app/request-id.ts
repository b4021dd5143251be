import "server-only";
import { cache } from "react";
import { randomId } from "@/lib/kernel/random-id";

/** The id of the page request being rendered: in the logs, and in the small print when something fails. */
export const pageRequestId = cache(() => randomId());
