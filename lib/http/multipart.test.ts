import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { boundaryOf, firstFile } from "./multipart";

async function* inPieces(body: Buffer, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let turn = 0; at < body.length; turn += 1) {
    const size = sizes.length === 0 ? body.length : (sizes[turn % sizes.length] ?? 1);
    yield body.subarray(at, at + size);
    at += size;
  }
}

async function read(body: Buffer | string, sizes: number[] = []): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  const source = inPieces(Buffer.from(body), sizes);
  for await (const piece of firstFile(source, "xYz")) pieces.push(piece);
  return Buffer.concat(pieces);
}

function part(headers: string, body: Buffer | string): Buffer {
  const head = `--xYz\r\nContent-Disposition: form-data; ${headers}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(body), Buffer.from("\r\n")]);
}
const FILE = 'name="file"; filename="a.jpg"';
const END = Buffer.from("--xYz--\r\n");

/** Bytes in which near misses of the boundary are frequent. */
const tricky = fc
  .array(
    fc.oneof(
      fc.constantFrom("\r", "\n", "\r\n", "\r\n--", "\r\n--xY", "--xYz", "\r\n--xY\r\n--x"),
      fc.string(),
    ),
  )
  .map((parts) => Buffer.from(parts.join("").replaceAll("\r\n--xYz", "")));

test("a file comes out byte by byte, however the body is cut", async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(tricky, sizes, async (file, cuts) => {
      const body = Buffer.concat([part('name="market"', "1688"), part(FILE, file), END]);
      expect((await read(body, cuts)).equals(file)).toBe(true);
    }),
  );
});

describe("the first file", () => {
  it("is the first field somebody filled", async () => {
    const empty = part('name="photo"; filename=""', "");
    const body = Buffer.concat([empty, part(FILE, "first"), part(FILE, "second"), END]);
    expect((await read(body)).toString()).toBe("first");
  });

  it("is found by a name in UTF-8 too", async () => {
    const body = Buffer.concat([part("name=file; filename*=UTF-8''%E5%9B%BE.jpg", "x"), END]);
    expect((await read(body)).toString()).toBe("x");
  });

  it.each([
    ["only fields", Buffer.concat([part('name="a"', "1"), END])],
    ["an empty file", Buffer.concat([part(FILE, ""), END])],
    ["nothing", END],
  ])("of %s has no bytes", async (_what, body) => {
    expect((await read(body)).length).toBe(0);
  });

  it.each([
    ["ends within the file", part(FILE, "half").subarray(0, -6)],
    ["ends within the headers", Buffer.from("--xYz\r\nContent-Disp")],
    ["has no boundary", Buffer.from("hello")],
    ["never gets to a part", Buffer.alloc(200_000, "x")],
    ["has headers without end", Buffer.from(`--xYz\r\n${"a: b\r\n".repeat(3000)}`)],
  ])("is refused where the body %s", async (_what, body) => {
    await expect(read(body, [4096])).rejects.toThrow();
  });
});

test.each([
  ["multipart/form-data; boundary=abc", "abc"],
  ['Multipart/Form-Data; charset=utf-8; boundary="a b"', "a b"],
  ["multipart/form-data", null],
  ["multipart/mixed; boundary=abc", null],
  [`multipart/form-data; boundary=${"x".repeat(71)}`, null],
  [null, null],
])("the boundary of %j is %j", (type, boundary) => {
  expect(boundaryOf(type)).toBe(boundary);
});
