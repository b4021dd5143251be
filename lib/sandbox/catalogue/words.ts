/** One thing in the two languages of the world: as a merchant writes it, and as it is translated. */
export type Word = { zh: string; en: string };

/** Reads "纯棉=cotton, 雪纺=chiffon" into words. */
export function words(text: string): Word[] {
  return text.split(",").map((pair) => {
    const [zh = "", en = ""] = pair.trim().split("=");
    return { zh, en };
  });
}

/** A kind of goods: its name and the picture objects that look like it. */
export type Good = Word & { objects: string[] };

/** Reads "双肩包=backpack=1f392 1f9f3" into goods; the last part names picture objects. */
export function goods(text: string): Good[] {
  return text.split(",").map((row) => {
    const [zh = "", en = "", objects = ""] = row.trim().split("=");
    return { zh, en, objects: objects.split(" ") };
  });
}
