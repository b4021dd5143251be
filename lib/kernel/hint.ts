/** Readable by scripts: "3.1" is three lines in the cart of somebody signed in. */
export const HINT_COOKIE = "sampan_hint";

export type Hint = { cartLines: number; signedIn: boolean };

export function hintText({ cartLines, signedIn }: Hint): string {
  return `${cartLines}.${signedIn ? 1 : 0}`;
}

/** What a hint says; nothing in the cart and nobody signed in where it says nothing readable. */
export function readHint(text: string | undefined): Hint {
  const read = /^(\d{1,4})\.([01])$/.exec(text ?? "");
  return { cartLines: Number(read?.[1] ?? 0), signedIn: read?.[2] === "1" };
}
