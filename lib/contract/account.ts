import { z } from "zod";
import { readEmail } from "@/lib/kernel/email";
import { LANGUAGES } from "@/lib/kernel/language";
import { backPath } from "./back-path";
import { currencyDto, languageParam } from "./common";

/** Longer than any password that is allowed, shorter than what is a burden to digest. */
const password = z.string().min(1, "Give a password.").max(1_000, "Use at most 200 bytes.");

const email = z
  .string({ error: "Give an email address." })
  .max(320, "Give an email address.")
  .transform((text, context) => {
    const read = readEmail(text);
    if (read !== null) return read;
    context.addIssue({ code: "custom", message: "Give an email address." });
    return z.NEVER;
  });

const name = z
  .string()
  .trim()
  .max(80, "Use at most 80 characters.")
  .regex(/^\P{Cc}*$/u, "Remove the control characters.");

/** What somebody was about to do when they had to sign in; done once they have. */
const then = z.string().max(2_200).optional();

const back = backPath.optional();

export const signInBody = z.object({ email, password, back, then });

export const signUpBody = z.object({ email, password, name: name.default(""), back, then });

export const accountQuery = z.object({ language: languageParam });

/** Where the browser goes on to, by itself where the form was sent without scripts. */
export const arrivedDto = z.object({ page: z.string() });

export const requestResetBody = z.object({ email });

export const useResetBody = z.object({ token: z.string().min(1).max(200), newPassword: password });

export const changePasswordBody = z.object({ oldPassword: password, newPassword: password });

export const sessionParams = z.object({ sessionId: z.string().regex(/^[0-9A-Z]{26}$/) });

/** What was asked for is done. */
export const doneDto = z.object({ done: z.literal(true) });

export const preferencesBody = z.object({
  name: name.default(""),
  language: z.enum(LANGUAGES),
  currency: currencyDto,
});
