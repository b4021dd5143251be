import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { answerControl, CONTROL_PREFIX } from "../control/control";
import { answerPicture } from "../pictures/answer";
import { answerApi } from "./api";
import { answerCashier, CASHIER_PREFIX } from "./cashier";
import type { Sandbox } from "./sandbox";
import { sendJson } from "./send";

/** The one port: pictures, videos and the control API by their prefix, everything else is the API. */
export function createSandboxServer(sandbox: Sandbox): Server {
  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://sandbox");
    if (url.pathname.startsWith(CONTROL_PREFIX))
      return answerControl(sandbox, request, response, url);
    if (url.pathname.startsWith("/pictures/") || url.pathname.startsWith("/videos/"))
      return answerPicture(sandbox, request, response, url);
    if (url.pathname.startsWith(CASHIER_PREFIX))
      return answerCashier(sandbox, request, response, url);
    return answerApi(sandbox, request, response, url);
  }
  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => {
      sandbox.log("error", { path: request.url, message: String(error) });
      if (response.headersSent || response.destroyed) response.destroy();
      else
        sendJson(response, 500, sandbox.envelopes.reply({ ok: false, refusal: "internal" }).body);
    });
  });
  // A keep-alive client must not find the connection closed under its next request.
  server.keepAliveTimeout = 60_000;
  return server;
}
