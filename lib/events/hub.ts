import { Client } from "pg";
import { settings } from "@/lib/env/load";
import { processScope } from "@/lib/kernel/process-scope";
import { randomId } from "@/lib/kernel/random-id";
import { log } from "@/lib/log/log";
import { rootCause } from "@/lib/log/root-cause";
import { CHANNEL, message, type Message } from "./message";
import { createRing, type Numbered } from "./ring";

/** What a listener hears: a message, or that it may have missed some. */
export type Heard = Numbered<Message> | { id: string; message: null };

export type EventHub = {
  /**
   * Hears everything from now on, after what came since `lastId` (null: nothing is known). Answers how
   * to stop.
   */
  listen(lastId: string | null, hear: (heard: Heard) => void): () => void;
  close(): Promise<void>;
};

const REMEMBERED = 1_000;
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 10_000;
/** A connection that died without a word shows when it is used. */
const CHECK_MS = 20_000;

/**
 * The one connection of this process that hears what all processes publish. Opened for the first
 * listener and opened again whenever it is lost; listeners are told then that they may have missed
 * something.
 */
export function createEventHub(databaseUrl: string): EventHub {
  const ring = createRing<Message>(REMEMBERED, () => randomId(10));
  const listeners = new Set<(heard: Heard) => void>();
  let client: Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let failures = 0;
  let started = false;
  let closed = false;

  function tell(heard: Heard): void {
    for (const hear of listeners) hear(heard);
  }

  function receive(payload: string | undefined): void {
    const read = message.safeParse(parsed(payload ?? ""));
    // Of a newer version, perhaps: whoever shows something reads all of it again.
    if (read.success) tell(ring.add(read.data));
    else tell({ id: ring.latest(), message: null });
  }

  async function connect(): Promise<void> {
    const next = new Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      keepAlive: true,
      application_name: "sampan events",
    });
    next.on("error", () => lose(next));
    next.on("end", () => lose(next));
    next.on("notification", ({ payload }) => receive(payload));
    client = next;
    try {
      await next.connect();
      await next.query(`listen ${CHANNEL}`);
    } catch (error) {
      log().warn({ reason: rootCause(error) }, "changes can't be heard");
      lose(next);
      return;
    }
    failures = 0;
    // What was published before this is not known here.
    ring.forget();
    tell({ id: ring.latest(), message: null });
    check(next);
  }

  function check(of: Client): void {
    timer = setTimeout(() => {
      of.query("select 1").then(
        () => client === of && check(of),
        () => lose(of),
      );
    }, CHECK_MS);
    timer.unref();
  }

  function lose(lost: Client): void {
    if (client !== lost) return;
    client = null;
    clearTimeout(timer);
    lost.end().catch(() => undefined);
    if (closed) return;
    failures += 1;
    const waitMs = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1));
    timer = setTimeout(() => void connect(), waitMs);
    timer.unref();
  }

  return {
    listen(lastId, hear) {
      if (!started && !closed) {
        started = true;
        void connect();
      }
      const missed = lastId === null || client === null ? null : ring.since(lastId);
      if (missed === null) hear({ id: ring.latest(), message: null });
      else missed.forEach(hear);
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      const last = client;
      client = null;
      await last?.end().catch(() => undefined);
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The hub of this process. */
export function eventHub(): EventHub {
  return processScope("events.hub", () => createEventHub(settings().databaseUrl));
}
