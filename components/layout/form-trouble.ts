import type { Messages } from "@/lib/i18n/messages/messages";
import { fill } from "@/lib/i18n/fill";
import type { ProblemCode } from "@/lib/kernel/problem";

/** A refusal as a page gets it: by the flash of a form, or out of problem+json. */
export type RefusedForm = {
  code: ProblemCode;
  reason: string | null;
  requestId: string;
  retryAfterSeconds: number | null;
  /** Names of what is wrong. */
  fields: readonly string[];
  /** What had been typed, secrets left out. */
  values: Readonly<Record<string, string>>;
};

/** A namespace's own words for refusals: by `reason`, and by the name of a field. */
export type RefusalWords = {
  reasons: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, string>>;
};

/** The namespaces of messages that have a member `refused` of such words. */
export type RefusingNamespace = {
  [Name in keyof Messages]: Messages[Name] extends { refused: RefusalWords } ? Name : never;
}[keyof Messages];

/** What a refused form's page says, in its language. `notice` is null where nothing was refused. */
export type FormTrouble = {
  notice: { title: string; wait: string | null; reference: string } | null;
  /** Which of a page's forms it was, where they carry a hidden field `form`. */
  form: string | null;
  /** The error and the value a field shows: `<TextField name="email" {...trouble.field("email", old)} />`. */
  field(name: string, value?: string): { error?: string; defaultValue?: string };
};

/**
 * Puts a refusal into words: the reason's own where there are some, else those of its code. A reason
 * that is about one field is told at that field.
 */
export function formTrouble(
  refused: RefusedForm | null,
  locale: string,
  common: Messages["forms"],
  own: RefusalWords,
): FormTrouble {
  const reason = refused?.reason ? own.reasons[refused.reason] : undefined;
  const wrong = refused?.fields ?? [];
  const atField = wrong.length === 1 ? reason : undefined;
  return {
    notice: refused && {
      title: (atField === undefined ? reason : undefined) ?? common.codes[refused.code],
      wait:
        refused.retryAfterSeconds === null
          ? null
          : fill(common.wait, { wait: waitText(refused.retryAfterSeconds, locale) }),
      reference: fill(common.reference, { id: refused.requestId }),
    },
    form: refused?.values["form"] ?? null,
    field(name, value) {
      const shown = refused?.values[name] ?? value;
      return {
        ...(wrong.includes(name) && { error: atField ?? own.fields[name] ?? common.field }),
        ...(shown !== undefined && { defaultValue: shown }),
      };
    },
  };
}

/** "30 seconds", "5 minutes": rounded up, so that nobody comes too early. */
function waitText(seconds: number, locale: string): string {
  const [value, unit] =
    seconds < 60
      ? [seconds, "second"]
      : seconds < 3600
        ? [Math.ceil(seconds / 60), "minute"]
        : [Math.ceil(seconds / 3600), "hour"];
  const style = { style: "unit", unit, unitDisplay: "long" } as const;
  return new Intl.NumberFormat(locale, style).format(value);
}
