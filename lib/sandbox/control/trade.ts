import { takesTest } from "../orders/callbacks";
import { tradeChangeSchema } from "../orders/settings";
import type { ControlCall, ControlReply } from "./control-call";
import { done, notValid, wrongMethod } from "./reply";

/**
 * `GET`: how orders are treated. `POST`: changes any of it; an address for callbacks is tested first, as
 * the console does it. `DELETE`: as it was at the start.
 */
export async function trade({ sandbox, method, body }: ControlCall): Promise<ControlReply> {
  const { trading } = sandbox;
  if (method === "GET") return done(trading.settings());
  if (method === "DELETE") return done(trading.restore());
  if (method !== "POST") return wrongMethod();
  const read = tradeChangeSchema.safeParse(body);
  if (!read.success) return notValid(read.error);
  const { callbackUrl } = read.data;
  if (callbackUrl && !(await takesTest(callbackUrl)))
    return done({ error: "callbackUrl: it does not answer a test with 200" }, 400);
  return done(trading.change(read.data));
}
