import { MAGIC_BYTES } from "./magic";

/** What browsers and PDF readers look for in the first bytes of a file they were told is a picture. */
const FOREIGN = /%pdf-|<\s?(?:script|html|head|body|iframe|svg|!doctype|\?php)|mz\x90\0\x03/i;

const ZIP_END = Buffer.from("PK\x05\x06", "latin1");
const ZIP_END_BYTES = 22;
const LONGEST_ZIP_COMMENT = 65_535;

/** Whether a file with a picture's first bytes reads as a document, script or archive too. */
export function isPolyglot(file: Buffer): boolean {
  if (FOREIGN.test(file.toString("latin1", 0, Math.min(file.length, MAGIC_BYTES)))) return true;
  return endsAsZip(file);
}

/** Archives are read from their end: a record there, of which the comment reaches to the last byte. */
function endsAsZip(file: Buffer): boolean {
  const earliest = Math.max(0, file.length - ZIP_END_BYTES - LONGEST_ZIP_COMMENT);
  let at = file.lastIndexOf(ZIP_END);
  while (at >= earliest) {
    const whole = at + ZIP_END_BYTES <= file.length;
    // Trailing zeros behind the comment don't disturb unpackers.
    if (whole && at + ZIP_END_BYTES + file.readUInt16LE(at + 20) <= file.length)
      if (file.readUInt16LE(at + 4) === 0) return true;
    if (at === 0) return false;
    at = file.lastIndexOf(ZIP_END, at - 1);
  }
  return false;
}
