const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "2026-11-20" if it is written so and there is such a day, else null. */
export function isoDate(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) ? null : text;
}

/** "20 November 2026", as the ECB's daily CSV writes it, as "2026-11-20"; else null. */
export function writtenDate(text: string): string | null {
  const match = /^(\d{1,2}) ([A-Z][a-z]{2,8}) (\d{4})$/.exec(text);
  const month = MONTHS.indexOf(match?.[2] ?? "") + 1;
  if (!match || month === 0) return null;
  return isoDate(`${match[3]}-${String(month).padStart(2, "0")}-${match[1]?.padStart(2, "0")}`);
}
