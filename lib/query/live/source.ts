import type { ChangeDto } from "@/lib/contract/events";

/** What a browser hears: something changed, or it may have missed what. */
export type Live = { kind: "change"; change: ChangeDto } | { kind: "missed" };

export type LiveSource = { close(): void };

type MakeEventSource = new (url: string) => EventSource;

const ADDRESS = "/api/events";
/** A stream that was refused for good is asked for again, but rarely. */
const ASK_AGAIN_MS = 60_000;
const CLOSED = 2;

/**
 * Keeps one stream of changes open. `onState` hears whether it is; in between it is opened again, by
 * the browser where that does it.
 */
export function openSource(
  make: MakeEventSource,
  hear: (live: Live) => void,
  onState: (open: boolean) => void,
  address: string = ADDRESS,
): LiveSource {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function open(): void {
    const opened = new make(address);
    source = opened;
    opened.addEventListener("open", () => onState(true));
    opened.addEventListener("missed", () => hear({ kind: "missed" }));
    opened.addEventListener("change", ({ data }: MessageEvent<string>) => {
      hear({ kind: "change", change: JSON.parse(data) as ChangeDto });
    });
    opened.addEventListener("error", () => {
      onState(false);
      if (opened.readyState === CLOSED) timer = setTimeout(open, ASK_AGAIN_MS);
    });
  }

  open();
  return {
    close() {
      clearTimeout(timer);
      source?.close();
    },
  };
}
