/**
 * A minimal WebM file. A lossy WebP picture is one VP8 key frame, so a clip is nothing but such
 * frames with times in front (sources: RFC 9649 for WebP, RFC 9559 for Matroska).
 */
export function webmOf(
  frames: readonly Buffer[],
  width: number,
  height: number,
  frameMs: number,
): Buffer {
  const blocks = frames.map((webp, at) => {
    const head = Buffer.from([0x81, 0, 0, 0x80]);
    head.writeInt16BE(at * frameMs, 1);
    return element(0xa3, Buffer.concat([head, vp8Of(webp)]));
  });
  return Buffer.concat([
    element(0x1a45dfa3, [
      element(0x4286, number(1)),
      element(0x42f7, number(1)),
      element(0x42f2, number(4)),
      element(0x42f3, number(8)),
      element(0x4282, Buffer.from("webm")),
      element(0x4287, number(2)),
      element(0x4285, number(2)),
    ]),
    element(0x18538067, [
      element(0x1549a966, [
        element(0x2ad7b1, number(1_000_000)),
        element(0x4489, duration(frames.length * frameMs)),
        element(0x4d80, Buffer.from("sandbox")),
        element(0x5741, Buffer.from("sandbox")),
      ]),
      element(0x1654ae6b, [
        element(0xae, [
          element(0xd7, number(1)),
          element(0x73c5, number(1)),
          element(0x83, number(1)),
          element(0x86, Buffer.from("V_VP8")),
          element(0xe0, [element(0xb0, number(width)), element(0xba, number(height))]),
        ]),
      ]),
      element(0x1f43b675, [element(0xe7, number(0)), ...blocks]),
    ]),
  ]);
}

/** The VP8 bitstream inside a simple lossy WebP. */
function vp8Of(webp: Buffer): Buffer {
  if (webp.toString("latin1", 12, 16) !== "VP8 ") throw new TypeError("not a simple lossy WebP");
  return webp.subarray(20, 20 + webp.readUInt32LE(16));
}

function element(id: number, content: Buffer | Buffer[]): Buffer {
  const payload = Array.isArray(content) ? Buffer.concat(content) : content;
  // Every size is written in eight bytes: the marker 0x01 and 56 bits.
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(payload.length) | (1n << 56n));
  return Buffer.concat([Buffer.from(evenHex(id.toString(16)), "hex"), size, payload]);
}

function number(value: number): Buffer {
  return Buffer.from(evenHex(value.toString(16)), "hex");
}

function evenHex(text: string): string {
  return text.length % 2 === 0 ? text : `0${text}`;
}

function duration(ms: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(ms);
  return bytes;
}
