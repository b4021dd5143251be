/** How the shopper's own quantity of a line stands; it is shown in place of the cart's. */
export type OwnQuantity = {
  quantity: number;
  state: "saving" | "saved" | "failed";
  error: unknown;
};

export type CartChanges = {
  /** So many pieces of a line. Of many wishes in a row only the last must reach the server. */
  setQuantity(lineId: string, quantity: number): void;
  /** Undefined where the cart's own quantity holds. */
  ownQuantity(lineId: string): OwnQuantity | undefined;
  /** Asks for the cart as it is now, once more if it is already being asked for. */
  refresh(): Promise<void>;
  subscribe(changed: () => void): () => void;
  /** Another object after every change. */
  snapshot(): object;
};

type Ports = {
  /** Sets a quantity on the server; throws where it is not set. */
  send(lineId: string, quantity: number): Promise<unknown>;
  /** Reads the cart and shows it; false where nobody answered. */
  read(): Promise<boolean>;
};

/**
 * Quantities under the shopper's hand. Per line at most one request is under way: what is wished
 * meanwhile waits, and only the last of it is sent. What was wished is shown until an answer that was
 * asked for after it was saved has come, so no older answer ever takes its place.
 */
export function createCartChanges({ send, read }: Ports): CartChanges {
  const own = new Map<string, OwnQuantity>();
  const flying = new Set<string>();
  const listeners = new Set<() => void>();
  let now = {};
  let reading: Promise<void> | null = null;
  let again = false;

  function changed(): void {
    now = {};
    for (const listener of listeners) listener();
  }

  async function fly(lineId: string): Promise<void> {
    flying.add(lineId);
    for (;;) {
      const wish = own.get(lineId);
      if (wish?.state !== "saving") break;
      const end = await settled(send(lineId, wish.quantity));
      // A later wish took this one's place: it goes next, whatever became of this one.
      if (own.get(lineId) === wish) own.set(lineId, { quantity: wish.quantity, ...end });
    }
    flying.delete(lineId);
    changed();
    await refresh();
  }

  async function readOnce(): Promise<void> {
    const saved = [...own].filter(([, { state }]) => state === "saved");
    if (!(await read())) return;
    for (const [lineId, wish] of saved) if (own.get(lineId) === wish) own.delete(lineId);
    changed();
  }

  function refresh(): Promise<void> {
    if (reading) {
      again = true;
      return reading;
    }
    reading = (async () => {
      do {
        again = false;
        await readOnce();
      } while (again);
      reading = null;
    })();
    return reading;
  }

  return {
    setQuantity(lineId, quantity) {
      own.set(lineId, { quantity, state: "saving", error: null });
      changed();
      if (!flying.has(lineId)) void fly(lineId);
    },
    ownQuantity: (lineId) => own.get(lineId),
    refresh,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => now,
  };
}

async function settled(sent: Promise<unknown>): Promise<Pick<OwnQuantity, "state" | "error">> {
  try {
    await sent;
    return { state: "saved", error: null };
  } catch (error) {
    return { state: "failed", error };
  }
}
