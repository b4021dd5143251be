import type { Socket } from "node:net";
import { Client } from "undici";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { PICTURE_LIMITS } from "../limits";
import type { Target } from "./check-url";
import { NotPublic } from "./guarded-connector";
import type { FetchRefusal } from "./refusal";

export type Exchanged = { kind: "bytes"; bytes: Buffer } | { kind: "redirect"; location: string };

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** One request on a connection of its own, which ends with it. */
export async function exchange(
  target: Target,
  connect: (signal: AbortSignal) => Promise<Socket>,
  signal: AbortSignal,
): Promise<Result<Exchanged, FetchRefusal>> {
  const client = new Client(new URL(target.href).origin, {
    allowH2: false,
    pipelining: 1,
    maxHeaderSize: 16 * 1024,
    connect: (_options, callback) => {
      connect(signal).then(
        (socket) => callback(null, socket),
        (error: Error) => callback(error, null),
      );
    },
  });
  try {
    const reply = await client.request({
      method: "GET",
      path: target.path,
      // Compressed pictures gain nothing, and unpacking is where bombs live.
      headers: { accept: "image/*", "accept-encoding": "identity", "user-agent": "Sampan" },
      signal,
    });
    const location = reply.headers["location"];
    if (REDIRECTS.has(reply.statusCode))
      return typeof location === "string"
        ? succeed({ kind: "redirect", location })
        : refuse("no_picture");
    return await readPicture(reply);
  } catch (error) {
    return refuse(reasonOf(error, signal));
  } finally {
    // Not awaited, and what it still has to say is of no interest: the answer is known.
    client.destroy().catch(() => undefined);
  }
}

type Reply = Awaited<ReturnType<Client["request"]>>;

async function readPicture(reply: Reply): Promise<Result<Exchanged, FetchRefusal>> {
  const type = String(reply.headers["content-type"] ?? "").toLowerCase();
  const encoding = String(reply.headers["content-encoding"] ?? "identity").toLowerCase();
  if (reply.statusCode !== 200 || !/^image\/(?!svg)/.test(type) || encoding !== "identity")
    return refuse("no_picture");
  if (Number(reply.headers["content-length"] ?? 0) > PICTURE_LIMITS.bytes)
    return refuse("too_many_bytes");
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of reply.body as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength;
    if (bytes > PICTURE_LIMITS.bytes) return refuse("too_many_bytes");
    chunks.push(chunk);
  }
  return bytes === 0
    ? refuse("no_picture")
    : succeed({ kind: "bytes", bytes: Buffer.concat(chunks) });
}

function reasonOf(error: unknown, signal: AbortSignal): FetchRefusal {
  if (signal.aborted) return "too_slow";
  return error instanceof NotPublic ? "not_public" : "unreachable";
}
