import { randomBytes } from "node:crypto";
import { keptText } from "./kept-text";

/** The secret sessions are signed with when the operator sets none: made once, so they survive. */
export function keptSecret(dataDir: string): string {
  return keptText(dataDir, "nextauth-secret", () => randomBytes(48).toString("base64url"));
}
