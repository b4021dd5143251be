import type { CallRecord, CallSink } from "@/lib/upstream/contract/call-record";
import { insertCallRows, toCallRow } from "./call-row";
import type { Database } from "./client";
import { errorCode } from "./error-code";

export type CallLogCounts = { buffered: number; written: number; dropped: number };

export type CallLog = {
  sink: CallSink;
  /** Writes what is buffered now; ends when it is written or a write failed. Never throws. */
  flush(): Promise<void>;
  /** Ends the timer and writes the rest. */
  stop(): Promise<void>;
  /** Since the start, for metrics. A dropped record was refused by the bound or by the database. */
  counts(): CallLogCounts;
};

export type CallLogOptions = {
  /** Records kept while the database is slow or away; more are dropped. */
  capacity?: number;
  batchSize?: number;
  intervalMs?: number;
  onError?: (error: unknown) => void;
};

/**
 * A call log that writes in batches behind the callers' backs: `sink` costs a push to an array. When
 * the database is away records wait in the buffer; a record the database will not take is dropped
 * alone and counted.
 */
export function createCallLog(
  db: Pick<Database, "execute">,
  options: CallLogOptions = {},
): CallLog {
  const { capacity = 10_000, batchSize = 500, intervalMs = 250 } = options;
  const buffer: CallRecord[] = [];
  let written = 0;
  let dropped = 0;
  let writing: Promise<void> | null = null;

  async function insert(records: readonly CallRecord[]): Promise<void> {
    await db.execute(insertCallRows(records.map(toCallRow)));
    written += records.length;
  }

  /** One by one, so that a record nobody can store takes no other with it. */
  async function insertSingly(records: readonly CallRecord[]): Promise<void> {
    for (const record of records) {
      try {
        await insert([record]);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        dropped += 1;
        options.onError?.(error);
      }
      buffer.shift();
    }
  }

  async function drain(): Promise<void> {
    try {
      while (buffer.length > 0) {
        const batch = buffer.slice(0, batchSize);
        try {
          await insert(batch);
          buffer.splice(0, batch.length);
        } catch (error) {
          if (!isRefusal(error)) throw error;
          await insertSingly(batch);
        }
      }
    } catch (error) {
      options.onError?.(error);
    }
  }

  const flush = () =>
    (writing ??= drain().finally(() => {
      writing = null;
    }));
  const timer = setInterval(() => void (buffer.length > 0 && flush()), intervalMs);
  timer.unref();

  return {
    sink(record) {
      if (buffer.length >= capacity) dropped += 1;
      else buffer.push(record);
    },
    flush,
    async stop() {
      clearInterval(timer);
      await writing;
      await flush();
    },
    counts: () => ({ buffered: buffer.length, written, dropped }),
  };
}

/** Whether the record is at fault (no JSON, data PostgreSQL refuses) and not the connection. */
function isRefusal(error: unknown): boolean {
  const code = errorCode(error);
  return code === null ? error instanceof TypeError : /^(22|23|54)/.test(code);
}
