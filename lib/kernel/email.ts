/** As long as an address may be. */
const LONGEST = 254;

/** A name, an at sign, a domain with a dot. Whether mail gets there, only mail can tell. */
const ADDRESS =
  /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]*[\p{L}\p{N}]$/u;

/** An email address as it is kept and compared: trimmed, in lower case. Null for what is none. */
export function readEmail(text: string): string | null {
  const email = text.trim().normalize("NFC").toLowerCase();
  return email.length <= LONGEST && ADDRESS.test(email) ? email : null;
}
