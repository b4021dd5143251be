const CHINA_MS = 8 * 3_600_000;

/** `20180614101942000+0800`. */
export function digitTime(at: number | null): string | null {
  return at === null ? null : `${china(at).replace(/[-:T.Z]/g, "")}+0800`;
}

/** `2018-06-14 10:19:42`. */
export function plainTime(at: number): string {
  return china(at).slice(0, 19).replace("T", " ");
}

function china(at: number): string {
  return new Date(Math.round(at) + CHINA_MS).toISOString();
}
