import type { CountName, CountWords } from "@/components/shop/orders/checkout-stand";

type Say = (name: CountName, values: { count: number; all: number }) => string;

/** Each count of a checkout in words, for as many merchants as it has: the browser has no plural rules. */
export function countWords(say: Say, merchants: number): CountWords {
  const all = (name: CountName) =>
    Array.from({ length: merchants + 1 }, (_, count) => say(name, { count, all: merchants }));
  return {
    ordered: all("ordered"),
    underWay: all("underWay"),
    needYou: all("needYou"),
    refused: all("refused"),
    cancelled: all("cancelled"),
    refunded: all("refunded"),
  };
}
