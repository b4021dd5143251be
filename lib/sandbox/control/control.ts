import type { IncomingMessage, ServerResponse } from "node:http";
import type { Sandbox } from "../server/sandbox";
import { parseJson, readBody, sendJson } from "../server/send";
import { callbacks } from "./callbacks";
import { calls } from "./calls";
import type { ControlCall, ControlReply } from "./control-call";
import { deviations } from "./deviations";
import { faults } from "./faults";
import { ledger } from "./ledger";
import { offers } from "./offers";
import { orders } from "./orders";
import { clock, state } from "./state";
import { trade } from "./trade";

export const CONTROL_PREFIX = "/__sandbox/";

const RESOURCES: Readonly<
  Record<string, (call: ControlCall) => ControlReply | Promise<ControlReply>>
> = {
  trade,
  orders,
  ledger,
  callbacks,
  faults,
  deviations,
  calls,
  offers,
  state,
  clock,
};

const LOOPBACK = /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/;

/** The control API, for tests and people on the same machine: anyone else gets 403. */
export async function answerControl(
  sandbox: Sandbox,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  if (!LOOPBACK.test(request.socket.remoteAddress ?? ""))
    return sendJson(response, 403, { error: "the control API answers on loopback only" });
  const [name = "", rest = ""] = url.pathname.slice(CONTROL_PREFIX.length).split("/");
  const resource = Object.hasOwn(RESOURCES, name) ? RESOURCES[name] : undefined;
  if (!resource) return sendJson(response, 404, { error: `no resource ${name}` });
  const text = await readBody(request, 1024 * 1024);
  const reply = await resource({
    sandbox,
    method: request.method ?? "GET",
    rest: decodeURIComponent(rest),
    query: url.searchParams,
    body: text ? parseJson(text) : undefined,
  });
  sendJson(response, reply.status, reply.body);
}
