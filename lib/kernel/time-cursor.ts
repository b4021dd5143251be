/** A place in a list that is ordered by time and then by id. */
export type TimeCursor = { at: Date; id: string };

const PATTERN = /^(\d{1,15})~([A-Za-z0-9_-]{1,64})$/;

export function timeCursorText({ at, id }: TimeCursor): string {
  return `${at.getTime()}~${id}`;
}

/** Null for what is no cursor of ours: the list then begins at its beginning. */
export function readTimeCursor(text: string | undefined): TimeCursor | null {
  const match = PATTERN.exec(text ?? "");
  if (!match?.[1] || !match[2]) return null;
  return { at: new Date(Number(match[1])), id: match[2] };
}
