import "server-only";

/** Rows are sent one nesting level a turn; a page of ours nests far less deep. */
const TURNS = 12;

/** Settles when what is being rendered now has been sent on. Goes with components/layout/whole. */
export async function nextTurn(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
