export type FileKind = "text" | "archive" | "compound" | "other";

/** Signs by which files that are no table say so: PDF, pictures, archives, programs. */
const OTHERS = [
  ...["25504446", "89504e47", "ffd8ff", "47494638", "52617221", "377abcaf271c", "1f8b"],
  ...["7f454c46", "4d5a9000", "00000020667479", "52494646"],
];

/** What a file is by its first bytes; its name may say anything. */
export function fileKind(bytes: Buffer): FileKind {
  const start = bytes.subarray(0, 8).toString("hex");
  if (/^504b(?:0304|0506)/.test(start)) return "archive";
  if (start === "d0cf11e0a1b11ae1") return "compound";
  return OTHERS.some((sign) => start.startsWith(sign)) ? "other" : "text";
}

/** Old workbooks and locked new ones are stored alike; a locked one names its lock in UTF-16. */
export function isLocked(compound: Buffer): boolean {
  return compound.includes(Buffer.from("EncryptedPackage", "utf16le"));
}
