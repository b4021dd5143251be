import type { APIRequestContext, Page } from "@playwright/test";
import sharp from "sharp";
import { offerIds } from "./offers";

/** A photo of an offer: larger than the shop keeps, and written anew by another encoder. */
export async function photoOf(
  request: APIRequestContext,
): Promise<{ id: string; jpeg: Buffer; png: Buffer }> {
  const [id = ""] = await offerIds("any", 1);
  const offer = await request.get(`/api/catalog/offers/1688/${id}`);
  const { images } = (await offer.json()) as { images: string[] };
  const original = await fetch(images[0] ?? "");
  const photo = sharp(await original.arrayBuffer()).resize(1400);
  return {
    id,
    jpeg: await photo.clone().jpeg({ quality: 90 }).toBuffer(),
    png: await photo.clone().resize(500).png().toBuffer(),
  };
}

/** Puts a picture on the clipboard, as a screenshot tool does. */
export async function copyPicture(page: Page, png: Buffer): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const blob = new Blob([bytes], { type: "image/png" });
    await navigator.clipboard.write([new ClipboardItem({ "image/png": blob })]);
  }, png.toString("base64"));
}

/** Drops a picture onto the page. */
export async function dropPicture(page: Page, png: Buffer): Promise<void> {
  const dataTransfer = await page.evaluateHandle((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], "shot.png", { type: "image/png" }));
    return transfer;
  }, png.toString("base64"));
  await page.dispatchEvent("main", "drop", { dataTransfer });
}
