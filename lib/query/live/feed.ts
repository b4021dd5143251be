import { openSource, type Live, type LiveSource } from "./source";

/** What the feed takes from the browser; tests run it where there is none. */
export type FeedParts = {
  EventSource: new (url: string) => EventSource;
  /** Null in browsers without them: each tab has a stream of its own then. */
  locks: Pick<LockManager, "request"> | null;
  visible: () => boolean;
  pollMs?: number;
  address?: string;
};

export type LiveFeed = {
  /** Hears of changes from now on, "missed" first; answers how to stop. */
  watch(hear: (live: Live) => void): () => void;
};

/** Between tabs: what the leader hears, whether its stream is open, and a newcomer's question. */
type Note = { live: Live; to?: string } | { open: boolean } | { hello: string };

const NAME = "sampan-live";
/** While the stream is down, whoever looks at the shop reads again this often. */
const POLL_MS = 30_000;

/**
 * One stream of changes for all tabs of a browser: the tab that holds the lock has it and passes on
 * what it hears; when it closes, another takes over. Where the stream does not come about, tabs that
 * are looked at read again from time to time.
 */
export function createFeed(parts: FeedParts): LiveFeed {
  const { locks, visible, pollMs = POLL_MS } = parts;
  const me = Math.random().toString(36).slice(2);
  const watchers = new Set<(live: Live) => void>();
  let running: { stop(): void; greet(hear: (live: Live) => void): void } | null = null;

  function tell(live: Live): void {
    for (const hear of watchers) hear(live);
  }

  function run() {
    const channel = locks === null ? null : new BroadcastChannel(NAME);
    const over = new AbortController();
    let source: LiveSource | null = null;
    let open = false;

    function post(note: Note): void {
      channel?.postMessage(note);
    }
    function lead(): void {
      if (over.signal.aborted) return;
      source = openSource(
        parts.EventSource,
        (live) => {
          tell(live);
          post({ live });
        },
        (now) => {
          open = now;
          post({ open });
        },
        parts.address,
      );
    }
    function read(note: Note): void {
      if ("live" in note) {
        if (note.to === undefined || note.to === me) tell(note.live);
      } else if ("open" in note) open = note.open;
      else if (source !== null) {
        post({ open });
        // One who comes later has missed what came before; a stream about to open says so itself.
        if (open) post({ live: { kind: "missed" }, to: note.hello });
      }
    }

    if (channel !== null) channel.onmessage = ({ data }: MessageEvent<Note>) => read(data);
    if (locks === null) lead();
    else {
      const held = () => {
        lead();
        return new Promise<void>((resolve) =>
          over.signal.addEventListener("abort", () => resolve()),
        );
      };
      locks.request(NAME, { signal: over.signal }, held).catch(() => undefined);
      post({ hello: me });
    }
    const poll = setInterval(() => !open && visible() && tell({ kind: "missed" }), pollMs);

    return {
      greet(hear: (live: Live) => void) {
        if (source === null) post({ hello: me });
        else if (open) hear({ kind: "missed" });
      },
      stop() {
        clearInterval(poll);
        source?.close();
        over.abort();
        channel?.close();
      },
    };
  }

  return {
    watch(hear) {
      watchers.add(hear);
      if (running === null) running = run();
      else running.greet(hear);
      return () => {
        watchers.delete(hear);
        if (watchers.size > 0) return;
        running?.stop();
        running = null;
      };
    },
  };
}
