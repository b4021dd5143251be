import IntlMessageFormat from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { DEFAULT_LOCALE, LOCALES, type Locale } from "./locales";
import { MESSAGES } from "./messages/all";

type Words = { [name: string]: string | Words };

/** Every message by its path: "search.card.lot" to "in lots of {count}". */
function flat(words: Words, path = ""): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([name, value]) => {
      const here = path === "" ? name : `${path}.${name}`;
      return typeof value === "string" ? [[here, value] as const] : [...flat(value, here)];
    }),
  );
}

const BY_LOCALE = new Map(LOCALES.map((locale) => [locale, flat(MESSAGES[locale])]));
const ENGLISH = wordsOf(DEFAULT_LOCALE);
const OTHERS = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE);

function wordsOf(locale: Locale): Map<string, string> {
  return BY_LOCALE.get(locale) ?? new Map<string, string>();
}

type Node = ReturnType<IntlMessageFormat["getAst"]>[number];

/** ICU's numbers of the kinds of node that are told apart here. */
const LITERAL: number = 0;
const PLURAL: number = 6;
const POUND: number = 7;

const isText = (node: Node): node is Extract<Node, { type: 0 | 7 }> =>
  [LITERAL, POUND].includes(node.type);
const isPlural = (node: Node): node is Extract<Node, { type: 6 }> => [PLURAL].includes(node.type);

/** Names and kinds of what a message takes: "count:plural", "time:tag". Kinds are ICU's numbers. */
function takes(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (isText(node)) return [];
    const nested =
      "options" in node
        ? Object.values(node.options).flatMap((option) => takes(option.value))
        : "children" in node
          ? takes(node.children)
          : [];
    return [`${node.value}:${node.type}`, ...nested];
  });
}

function argumentsOf(message: string, locale: Locale): string[] {
  const ast = new IntlMessageFormat(message, locale).getAst();
  return [...new Set(takes(ast))].sort();
}

/** The categories of each plural in a message. */
function pluralsOf(message: string, locale: Locale): string[][] {
  const ast = new IntlMessageFormat(message, locale).getAst();
  return ast.flatMap((node) => (isPlural(node) ? [Object.keys(node.options)] : []));
}

/** Equal in two languages because names, units and loan words are. */
const SAME_IN_ENGLISH =
  /^(?:shell\.name|product\.video\.title|product\.seller\.percent|product\.shipping\.sizeValue|search\.card\.badges\.trade_pass|product\.panel\.subtotal|product\.facts\.chinese|market\.names\.\w+|quickOrder\.sheet\.(?:sku|subtotal))$/;

describe.each(OTHERS)("%s", (locale) => {
  const own = wordsOf(locale);

  test("says everything, and nothing that English does not say", () => {
    expect([...own.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
  });

  test("takes the same values in every message", () => {
    const differing = [...ENGLISH].flatMap(([key, message]) => {
      const here = argumentsOf(own.get(key) ?? "", locale);
      const there = argumentsOf(message, DEFAULT_LOCALE);
      return here.join() === there.join() ? [] : [{ key, here, there }];
    });
    expect(differing).toEqual([]);
  });

  test("has a plural form for each category the language has, and no other", () => {
    // Spanish "many" is for whole millions, where "other" is understood as well.
    const categories = new Intl.PluralRules(locale)
      .resolvedOptions()
      .pluralCategories.filter((category) => category !== "many")
      .toSorted();
    const named = (forms: string[]) =>
      forms.filter((form) => !form.startsWith("=") && form !== "many").toSorted();
    const wrong = [...own].flatMap(([key, message]) =>
      pluralsOf(message, locale).flatMap((forms) =>
        named(forms).join() === categories.join() ? [] : [key],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("leaves nothing in English", () => {
    const left = [...own].flatMap(([key, message]) =>
      message === ENGLISH.get(key) && !SAME_IN_ENGLISH.test(key) ? [`${key}: ${message}`] : [],
    );
    expect(left).toEqual([]);
  });

  test("has no empty words and no space around them", () => {
    expect([...own].filter(([, message]) => message.trim() !== message || message === "")).toEqual(
      [],
    );
  });
});

test.each([
  ["th", /\p{Script=Thai}/u],
  ["zh", /\p{Script=Han}/u],
] as const)("%s is written in its own script", (locale, script) => {
  const foreign = [...wordsOf(locale)].filter(
    ([key, message]) => !script.test(message) && !SAME_IN_ENGLISH.test(key),
  );
  expect(
    foreign.filter(([, message]) => /[a-z]{4}/i.test(message.replace(/\{[^}]*\}/g, ""))),
  ).toEqual([]);
});
