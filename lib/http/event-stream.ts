import { LIVE_EVENTS } from "@/lib/contract/events";
import type { EventHub, Heard } from "@/lib/events/hub";
import type { Message } from "@/lib/events/message";
import { processScope } from "@/lib/kernel/process-scope";

export type EventStreamOptions = {
  hub: Pick<EventHub, "listen">;
  /** Which messages this reader is told of. */
  concerned: (message: Message) => boolean;
  /** Counts the streams of one reader. */
  reader: string;
  lastId: string | null;
};

/** Of one reader: a few browsers. Tabs of one browser share one. */
const MOST_PER_READER = 8;
const MOST_IN_ALL = 5_000;
/** Proxies end what says nothing for half a minute or more. */
const HEARTBEAT_MS = 20_000;
/** Then the reader comes back, and is asked anew who they are. */
const LONGEST_MS = 10 * 60_000;
/** Events a slow reader may be behind. */
const MOST_UNREAD = 64;
/** How soon a browser comes back after its stream has ended. */
const COME_BACK_MS = 2_000;

type Open = { reader: string; endsAt: number; beat: () => void; end: () => void };

const encoder = new TextEncoder();
const HEARTBEAT = encoder.encode(":\n\n");

const streams = () =>
  processScope("http.streams", () => ({
    open: new Set<Open>(),
    timer: null as NodeJS.Timeout | null,
  }));

/** A stream of changes, or null where this reader or this process has too many of them. */
export function eventStream(options: EventStreamOptions): ReadableStream<Uint8Array> | null {
  const { hub, concerned, reader, lastId } = options;
  const all = streams();
  const theirs = [...all.open].filter((stream) => stream.reader === reader).length;
  if (theirs >= MOST_PER_READER || all.open.size >= MOST_IN_ALL) return null;
  let close = (): void => undefined;

  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        function send(piece: Uint8Array): void {
          // Who does not read is told later that something was missed.
          if ((controller.desiredSize ?? 0) <= 0) end();
          else controller.enqueue(piece);
        }
        function end(): void {
          close();
          controller.close();
        }
        const hear = (heard: Heard): void => {
          if (heard.message === null || concerned(heard.message))
            send(encoder.encode(written(heard)));
        };
        // Not all come back in the same moment.
        const endsAt = performance.now() + LONGEST_MS * (0.75 + Math.random() / 4);
        const open: Open = { reader, endsAt, beat: () => send(HEARTBEAT), end };
        all.open.add(open);
        let stop = (): void => undefined;
        close = () => {
          close = () => undefined;
          all.open.delete(open);
          stop();
        };
        send(encoder.encode(`retry: ${COME_BACK_MS}\n\n`));
        stop = hub.listen(lastId, hear);
        keepBeating();
      },
      // The reader has gone.
      cancel: () => close(),
    },
    { highWaterMark: MOST_UNREAD },
  );
}

function written({ id, message }: Heard): string {
  const [event, data] =
    message === null
      ? [LIVE_EVENTS.missed, "{}"]
      : [LIVE_EVENTS.change, JSON.stringify(message.change)];
  return `id: ${id}\nevent: ${event}\ndata: ${data}\n\n`;
}

/** One timer for all: a thousand would cost more than the streams. */
function keepBeating(): void {
  const all = streams();
  all.timer ??= setInterval(() => {
    const now = performance.now();
    for (const stream of all.open) if (stream.endsAt < now) stream.end();
    for (const stream of all.open) stream.beat();
  }, HEARTBEAT_MS).unref();
}

/** Ends every stream: a process that waits for its readers to leave would never end. */
export function endEventStreams(): void {
  for (const stream of streams().open) stream.end();
}
