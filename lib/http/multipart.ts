/** Headers of one part; browsers write some hundred bytes. */
const MOST_HEADER_BYTES = 8 * 1024;
/** Everything that is not the file: other fields, and whatever stands before the first part. */
const MOST_OTHER_BYTES = 64 * 1024;

/** The boundary a multipart/form-data content type names; null for any other type. */
export function boundaryOf(contentType: string | null): string | null {
  const [type = "", ...parameters] = (contentType ?? "").split(";");
  if (type.trim().toLowerCase() !== "multipart/form-data") return null;
  for (const parameter of parameters) {
    const match = /^\s*boundary=(?:"([^"]{1,70})"|([^\s"]{1,70}))\s*$/i.exec(parameter);
    if (match) return match[1] ?? match[2] ?? null;
  }
  return null;
}

/**
 * The bytes of the first file in a multipart body, as they come: never more than one piece of the
 * stream is held. Fields without a file, and file fields nobody filled, are passed over; without any
 * file nothing is yielded. Throws where the body breaks off or is no multipart.
 */
export async function* firstFile(
  source: AsyncIterator<Uint8Array>,
  boundary: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const delimiter = Buffer.from(`\r\n--${boundary}`, "latin1");
  const keep = delimiter.length - 1;
  // The first delimiter has no line break of its own.
  let held: Buffer = Buffer.from("\r\n");
  let other = 0;

  async function more(): Promise<void> {
    const step = await source.next();
    if (step.done) throw new Error("the body breaks off");
    held = held.length === 0 ? Buffer.from(step.value) : Buffer.concat([held, step.value]);
  }

  async function passDelimiter(): Promise<void> {
    for (;;) {
      const at = held.indexOf(delimiter);
      const passed = at < 0 ? Math.max(0, held.length - keep) : at + delimiter.length;
      held = held.subarray(passed);
      other += passed;
      if (at >= 0) return;
      if (other > MOST_OTHER_BYTES) throw new Error("too much around the file");
      await more();
    }
  }

  /** The part's headers, or null behind the last part. */
  async function headers(): Promise<string | null> {
    while (held.length < 2) await more();
    if (held.subarray(0, 2).equals(Buffer.from("--"))) return null;
    for (;;) {
      const end = held.indexOf("\r\n\r\n");
      if (end >= 0) {
        const text = held.toString("utf8", 0, end);
        held = held.subarray(end + 4);
        return text;
      }
      if (held.length > MOST_HEADER_BYTES) throw new Error("the headers of a part are too long");
      await more();
    }
  }

  for (;;) {
    await passDelimiter();
    const head = await headers();
    if (head === null) return;
    if (namesFile(head)) break;
  }
  for (;;) {
    const end = held.indexOf(delimiter);
    const ready = held.subarray(0, end < 0 ? Math.max(0, held.length - keep) : end);
    if (ready.length > 0) yield ready;
    if (end >= 0) return;
    held = held.subarray(ready.length);
    await more();
  }
}

/** A file field without a choice comes with an empty name. */
function namesFile(head: string): boolean {
  const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? "";
  return /;\s*filename\*?=(?!""|\s|;|$)/i.test(disposition);
}
