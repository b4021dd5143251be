import { createHmac } from "node:crypto";
import { randomFrom } from "../world/random";
import type { Agenda } from "./agenda";
import type { TradeSettings } from "./settings";

/** A message to the buyer's own address, as it stands now. */
export type Callback = {
  id: number;
  orderId: string | null;
  type: string;
  body: string;
  createdAt: number;
  /** Each try with the status it got; null for no answer in time. */
  tries: { at: number; status: number | null }[];
  state: "waiting" | "delivered" | "given_up" | "dropped";
};

export type CallbackParts = {
  seed: number;
  account: { accessKey: string; accessSecret: string };
  agenda: Agenda;
  /** The agenda's time, and the one that is written down. */
  lifeNow: () => number;
  now: () => number;
  settings: () => TradeSettings;
};

export type Message = {
  orderId: string;
  type: string;
  /** 0 Taobao, 1 1688. */
  platform: 0 | 1;
  body: Record<string, unknown>;
};

/** How long an answer may take, and how a message is tried again (the vendor's manual). */
const ANSWER_MS = 1_000;
const RETRY_AFTER_MS = 30 * 60_000;
const MOST_RETRIES = 5;
/** So many are under way at once, however many there are. */
const AT_ONCE = 16;
const KEPT = 50_000;

export function createCallbacks({ seed, account, agenda, lifeNow, now, settings }: CallbackParts) {
  let sent = new Map<number, Callback>();
  let made = 0;
  let running = 0;
  let ready: Callback[] = [];

  function send(message: Message): void {
    const { callbackUrl, callbackDrops, callbackDuplicates, callbackLateMs } = settings();
    if (callbackUrl === null) return;
    const callback = keep(message);
    const random = randomFrom(seed, callback.id, 0xca11);
    if (random.chance(callbackDrops)) {
      callback.state = "dropped";
      return;
    }
    schedule(callback, lifeNow() + random.int(0, callbackLateMs));
    if (random.chance(callbackDuplicates))
      schedule(callback, lifeNow() + random.int(0, Math.max(callbackLateMs, 1_000)));
  }

  function keep({ orderId, type, platform, body }: Message): Callback {
    const at = now();
    made += 1;
    const text = JSON.stringify({
      messageType: type,
      messageBody: settings().callbackBody === "text" ? JSON.stringify(body) : body,
      messagePlatform: platform,
      timestamp: String(at),
    });
    const state = "waiting";
    const callback: Callback = {
      id: made,
      orderId,
      type,
      body: text,
      createdAt: at,
      tries: [],
      state,
    };
    sent.set(made, callback);
    if (sent.size > KEPT) sent.delete(sent.keys().next().value ?? 0);
    return callback;
  }

  function schedule(callback: Callback, at: number): void {
    agenda.at(at, () => {
      ready.push(callback);
      drain();
    });
  }

  function drain(): void {
    while (running < AT_ONCE) {
      const next = ready.shift();
      if (!next) return;
      running += 1;
      void deliver(next).finally(() => {
        running -= 1;
        drain();
      });
    }
  }

  async function deliver(callback: Callback): Promise<void> {
    const { callbackUrl, callbackRetrySpeed } = settings();
    if (callbackUrl === null) return;
    const status = await post(callbackUrl, callback.body, account);
    callback.tries.push({ at: now(), status });
    if (status === 200) callback.state = "delivered";
    else if (callback.tries.length <= MOST_RETRIES)
      schedule(callback, lifeNow() + RETRY_AFTER_MS / callbackRetrySpeed);
    else if (callback.state === "waiting") callback.state = "given_up";
  }

  return {
    send,
    /** Sends one again, now. */
    again(id: number): Callback | null {
      const callback = sent.get(id);
      if (callback) schedule(callback, lifeNow());
      return callback ?? null;
    },
    list: () => [...sent.values()],
    underWay: () => running + ready.length,
    clear() {
      sent = new Map();
      ready = [];
    },
  };
}

/** The status, or null where nothing came in time. HMAC over the access key and the very bytes sent. */
async function post(
  url: string,
  body: string,
  { accessKey, accessSecret }: CallbackParts["account"],
): Promise<number | null> {
  const authorization = createHmac("sha256", accessSecret)
    .update(accessKey + body)
    .digest("hex");
  try {
    const reply = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization },
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    await reply.body?.cancel();
    return reply.status;
  } catch {
    return null;
  }
}

/** Whether an address takes the console's test: a POST without a message has to get 200. */
export async function takesTest(url: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(ANSWER_MS);
    const headers = { "content-type": "application/json" };
    const reply = await fetch(url, {
      method: "POST",
      headers,
      body: "{}",
      redirect: "manual",
      signal,
    });
    await reply.body?.cancel();
    return reply.status === 200;
  } catch {
    return false;
  }
}
