import { refuse, succeed, type Result } from "@/lib/kernel/result";

export type WorkGate = {
  /** Runs the work when it is its turn; "busy" at once where too many wait already. */
  run<T>(work: () => Promise<T>): Promise<Result<T, "busy">>;
};

/**
 * Lets `atOnce` pieces of work run and `waiting` more wait in line. Hashing takes memory and a core:
 * a flood of sign-ins must neither take all of them nor grow a line without end.
 */
export function createWorkGate({ atOnce, waiting }: { atOnce: number; waiting: number }): WorkGate {
  let running = 0;
  const line: (() => void)[] = [];

  function leave(): void {
    const next = line.shift();
    // The place is handed on: whoever comes meanwhile waits behind those in line.
    if (next) next();
    else running -= 1;
  }
  return {
    async run(work) {
      if (running >= atOnce) {
        if (line.length >= waiting) return refuse("busy");
        await new Promise<void>((resolve) => line.push(resolve));
      } else running += 1;
      try {
        return succeed(await work());
      } finally {
        leave();
      }
    },
  };
}
