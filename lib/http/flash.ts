import { z } from "zod";
import { randomId } from "@/lib/kernel/random-id";
import { PROBLEMS, type ProblemCode } from "@/lib/kernel/problem";
import type { Refusal } from "./answer";
import type { CookieToSet } from "./cookies";

/**
 * What a form sent without scripts is told when it is refused: the reason, the fields that are wrong,
 * and what had been typed, so that nothing is lost. It rides in a cookie for two minutes and is named
 * by the address it belongs to; secrets are left out of it.
 */
export const FLASH_COOKIE = "sampan_flash";
export const FLASH_PARAM = "flash";

const SECONDS = 120;
/** Browsers drop cookies above 4 KB, names and attributes included. */
const LARGEST = 3000;
const SECRET = /password|token|secret/i;

const CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

const flash = z.object({
  id: z.string(),
  code: z.enum(CODES),
  reason: z.string().nullable(),
  requestId: z.string(),
  retryAfterSeconds: z.int().nullable(),
  fields: z.array(z.string()),
  values: z.record(z.string(), z.string()),
});

export type Flash = Omit<z.infer<typeof flash>, "id">;

/** The cookie for a refused form and the parameter its page's address gets. */
export function packFlash(
  refusal: Refusal,
  body: Readonly<Record<string, unknown>>,
  requestId: string,
): { cookie: CookieToSet; id: string } {
  const id = randomId(8);
  const told = { ...body, ...refusal.facts };
  const values = Object.entries(told).flatMap(([name, value]) =>
    typeof value === "string" && !SECRET.test(name) ? [[name, value] as const] : [],
  );
  const fields = (refusal.fields ?? []).map(({ field }) => field);
  const base = {
    id,
    code: refusal.code,
    reason: refusal.reason ?? null,
    requestId,
    retryAfterSeconds: refusal.retryAfterSeconds ?? null,
    fields,
  };
  const whole = JSON.stringify({ ...base, values: Object.fromEntries(values) });
  const fits = encodeURIComponent(whole).length <= LARGEST;
  const value = fits ? whole : JSON.stringify({ ...base, values: { ...refusal.facts } });
  return {
    id,
    cookie: { name: FLASH_COOKIE, value, maxAgeSeconds: SECONDS, httpOnly: true },
  };
}

/** What the page at an address with `flash=id` is to say; null for a cookie that is gone or another's. */
export function unpackFlash(cookie: string | undefined, id: string | undefined): Flash | null {
  if (cookie === undefined || id === undefined) return null;
  try {
    const read = flash.safeParse(JSON.parse(cookie));
    return read.success && read.data.id === id ? read.data : null;
  } catch {
    return null;
  }
}
