/** Words in a member's name that announce a person's data or a secret. */
const PRIVATE_WORDS = new Set(
  (
    "name nick phone mobile tel telephone fax email mail address adress addr receiver recipient " +
    "contact buyer staff province city area district town street zip post postcode postal tax " +
    "passport birthday secret password token signature"
  ).split(" "),
);
const EMAIL = /[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+/g;
/** Seven digits or more, also with the usual separators between them. */
const PHONE = /\+?\d(?:[\s().-]{0,2}\d){6,}/g;
const LONGEST_TEXT = 200;
const LONGEST_LIST = 50;
const DEEPEST = 8;

const MASK = "***";

/**
 * A request as it may be logged: members that hold a person's data become `***`, phone numbers and
 * mail addresses inside free text too, long texts and lists are cut. Ids, prices and counts stay.
 */
export function mask(value: unknown, name = "", depth = 0): unknown {
  if (value === null || value === undefined) return value;
  if (kindOf(name).isPrivate) return MASK;
  if (typeof value === "string") return maskText(value, name);
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object") return value;
  if (depth >= DEEPEST) return MASK;
  if (Array.isArray(value))
    return value.slice(0, LONGEST_LIST).map((entry) => mask(entry, name, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, mask(member, key, depth + 1)]),
  );
}

/** The words of member names met so far: each name comes with every call of its endpoint. */
const known = new Map<string, { isPrivate: boolean; isCode: boolean }>();
/** Names come from our contract, so there are few; the bound is for inputs with names of their own. */
const MOST_KNOWN = 500;

function kindOf(name: string): { isPrivate: boolean; isCode: boolean } {
  const met = known.get(name);
  if (met) return met;
  const said = words(name);
  const kind = {
    isPrivate: said.some((word) => PRIVATE_WORDS.has(word)),
    isCode: /^(ids?|no|code|base64|price)$/.test(said.at(-1) ?? ""),
  };
  if (known.size < MOST_KNOWN) known.set(name, kind);
  return kind;
}

function maskText(text: string, name: string): string {
  // Ids are long runs of digits by nature; only what people type is searched for phone numbers.
  const masked = kindOf(name).isCode ? text : text.replace(EMAIL, MASK).replace(PHONE, MASK);
  return masked.length > LONGEST_TEXT
    ? `${masked.slice(0, LONGEST_TEXT)}… (${masked.length} characters)`
    : masked;
}

/** "provinceText", "receiver_phone" → lower-case words. */
function words(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[\s_-]+/);
}
