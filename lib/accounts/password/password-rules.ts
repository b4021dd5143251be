import { COMMON_PASSWORDS } from "./common-passwords";

const SHORTEST_PASSWORD = 10;
const LARGEST_BYTES = 200;

export type PasswordFault =
  "password_short" | "password_long" | "password_common" | "password_is_email";

/**
 * Whether a new password will do; null for yes. Length and novelty are what help, so nobody is asked
 * for a digit or a sign.
 */
export function passwordFault(password: string, email: string): PasswordFault | null {
  const text = password.normalize("NFC");
  if ([...text].length < SHORTEST_PASSWORD) return "password_short";
  if (Buffer.byteLength(text) > LARGEST_BYTES) return "password_long";
  const plain = text.trim().toLowerCase();
  if (plain === email || plain === email.split("@")[0]) return "password_is_email";
  if (COMMON_PASSWORDS.has(plain) || new Set(plain).size <= 2) return "password_common";
  return null;
}
