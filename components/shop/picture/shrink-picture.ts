/** Pixels on the longer side: what the shop keeps of a picture anyway. */
const LONGEST_SIDE = 1024;
/** A file of this size is sent as it is: shrinking it would cost more than it saves. */
const SMALL_BYTES = 300_000;

/** What browsers decode and photos come in. An animation or a drawing is the server's to judge. */
const SHRINKABLE = new Set(["image/jpeg", "image/png", "image/webp", "image/avif", "image/heic"]);

/**
 * The picture as a JPEG of at most `LONGEST_SIDE` pixels a side, to spare a phone's connection. The
 * file itself where it is small, or where the browser can't read it: the server then says why.
 */
export async function shrinkPicture(file: Blob): Promise<Blob> {
  if (file.size <= SMALL_BYTES || !SHRINKABLE.has(file.type)) return file;
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const paper = canvas.getContext("2d");
    if (!paper) return file;
    paper.fillStyle = "#fff";
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const shrunk = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, "image/jpeg", 0.88),
    );
    return shrunk && shrunk.size < file.size ? shrunk : file;
  } catch {
    return file;
  }
}
