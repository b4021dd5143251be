import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Envelopes, Reply } from "../replies/envelope";
import type { Random } from "../world/random";
import { send, sendJson } from "../server/send";
import type { Strike } from "./fault-book";
import { misshape } from "./wrong-shape";

const HTML = `<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>`;

/** What a struck call needs besides the response: `reply` makes the answer a good day would give. */
export type StruckCall = {
  response: ServerResponse;
  envelopes: Envelopes;
  random: Random;
  reply: () => Promise<Reply>;
};

/**
 * Answers a call the way its fault wants. What has no use for the good reply does not make it either:
 * such a call changes nothing. `hang` answers nothing, until the time is up or the client goes.
 */
export async function answerWithFault(
  fault: NonNullable<Strike["fault"]>,
  call: StruckCall,
): Promise<void> {
  const { response, envelopes } = call;
  switch (fault.kind) {
    case "hang":
      if (fault.ms !== undefined) {
        const timer = setTimeout(() => response.destroy(), fault.ms);
        response.once("close", () => clearTimeout(timer));
      }
      return;
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "lost_reply":
      await call.reply();
      response.socket?.resetAndDestroy();
      return;
    case "late_commit": {
      await sleep(fault.ms);
      const { httpStatus, body } = await call.reply();
      if (!response.destroyed) sendJson(response, httpStatus, body);
      return;
    }
    case "http": {
      const { status, retryAfter, location } = fault;
      sendJson(response, status, envelopes.wrap(status, "系统异常", null), {
        ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
        ...(location === undefined ? {} : { location }),
      });
      return;
    }
    case "html":
      send(response, 200, "text/html; charset=utf-8", HTML);
      return;
    case "bad_json": {
      const text = JSON.stringify((await call.reply()).body);
      send(response, 200, "application/json;charset=UTF-8", `${text.slice(0, -1)},}`);
      return;
    }
    case "truncated": {
      const bytes = Buffer.from(JSON.stringify((await call.reply()).body));
      response.writeHead(200, {
        "content-type": "application/json;charset=UTF-8",
        "content-length": bytes.length,
      });
      response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.destroy());
      return;
    }
    case "envelope":
      sendJson(response, 200, envelopes.wrap(fault.code, fault.msg, null));
      return;
    case "wrong_shape": {
      const { httpStatus, body } = await call.reply();
      sendJson(response, httpStatus, misshape(body, call.random));
      return;
    }
    case "oversized":
      sendOversized(response, fault.bytes);
  }
}

/** A well-formed envelope whose `data` is one text of `bytes` letters, sent as fast as it is taken. */
function sendOversized(response: ServerResponse, bytes: number): void {
  const chunk = Buffer.alloc(64 * 1024, "x");
  let left = bytes;
  response.writeHead(200, { "content-type": "application/json;charset=UTF-8" });
  response.write('{"requestId":null,"code":200,"developId":null,"msg":"成功","data":"');
  function more(): void {
    while (left > 0) {
      const part = left < chunk.length ? chunk.subarray(0, left) : chunk;
      left -= part.length;
      if (!response.write(part)) {
        response.once("drain", more);
        return;
      }
    }
    response.end('"}');
  }
  more();
}
