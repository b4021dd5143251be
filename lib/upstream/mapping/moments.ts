/** China keeps one time all year. */
const CHINA_OFFSET_MS = 8 * 3_600_000;
const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2}):(\d{2})/;
/** `20180614101942000+0800`, the milliseconds and the offset where they were sent. */
const DIGITS = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{3})?(?:([+-])(\d{2})(\d{2}))?$/;

/**
 * A moment as the upstream writes it, in epoch milliseconds: 1688's run of digits, `yyyy-MM-dd
 * HH:mm:ss` in China's time, or epoch milliseconds. Null for anything else.
 */
export function moment(text: string | null | undefined): number | null {
  if (!text) return null;
  if (/^\d{13}$/.test(text)) return Number(text);
  const digits = DIGITS.exec(text);
  if (digits) {
    const [, year, month, day, hour, minute, second, ms = "0", sign, hours, minutes] = digits;
    const offset = sign
      ? (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
      : CHINA_OFFSET_MS;
    return utc([year, month, day, hour, minute, second], Number(ms)) - offset;
  }
  const spelt = DATE_TIME.exec(text);
  return spelt ? utc(spelt.slice(1, 7), 0) - CHINA_OFFSET_MS : null;
}

function utc(parts: readonly (string | undefined)[], ms: number): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second, ms);
}

/** The way 1688 takes a time: `20180614101942000+0800`. */
export function digitsOf(at: number): string {
  const china = new Date(at + CHINA_OFFSET_MS).toISOString();
  return `${china.replace(/[-:T.Z]/g, "")}+0800`;
}
