import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A text of ours in DATA_DIR that nobody else may read: made once, so that it outlives a start. */
export function keptText(dataDir: string, name: string, make: () => string): string {
  const file = path.join(dataDir, name);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, make(), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}
