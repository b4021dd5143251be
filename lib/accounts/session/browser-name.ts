/** Marks in a User-Agent, the telling ones first: nearly every browser also claims to be others. */
const BROWSERS = [
  ["Edg", "Edge"],
  ["OPR/", "Opera"],
  ["SamsungBrowser", "Samsung Internet"],
  ["MicroMessenger", "WeChat"],
  ["UCBrowser", "UC Browser"],
  ["Firefox/", "Firefox"],
  ["FxiOS", "Firefox"],
  ["CriOS", "Chrome"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;

const SYSTEMS = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["CrOS", "ChromeOS"],
  ["Mac OS X", "macOS"],
  ["Linux", "Linux"],
] as const;

/** "Firefox, Windows": how somebody tells their browsers apart. Empty where nothing is recognised. */
export function browserName(userAgent: string | null): string {
  const sent = (userAgent ?? "").slice(0, 512);
  const named = (list: readonly (readonly [string, string])[]) =>
    list.find(([mark]) => sent.includes(mark))?.[1];
  return [named(BROWSERS), named(SYSTEMS)].filter((name) => name !== undefined).join(", ");
}
