import type { Locale } from "../locales";
import { messages as en } from "./en";
import { messages as es } from "./es";
import type { Messages } from "./messages";
import { messages as th } from "./th";
import { messages as vi } from "./vi";
import { messages as zh } from "./zh";

/** Every message of every language, for the server alone. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = { en, vi, th, es, zh };
