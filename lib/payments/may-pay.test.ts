import { expect, it } from "vitest";
import { mayPay } from "./may-pay";

const automatic = { mode: "automatic", secondAboveMinor: null } as const;
const release = { mode: "release", secondAboveMinor: null } as const;
const limited = { mode: "automatic", secondAboveMinor: 1000 } as const;
const order = (
  totalMinor: number,
  releasedBy: string | null = null,
  second: string | null = null,
) => ({
  totalMinor,
  releasedBy,
  secondReleaseBy: second,
});

it.each([
  ["at once", order(5000), automatic, "pay"],
  ["only after a release", order(5000), release, "ask_release"],
  ["once released", order(5000, "A"), release, "pay"],
  ["at once below the limit", order(1000), limited, "pay"],
  ["above it after a release", order(1001), limited, "ask_release"],
  ["above it after a second one", order(1001, "A"), limited, "ask_second"],
  ["not for one person's word given twice", order(1001, "A", "A"), limited, "ask_second"],
  ["for two", order(1001, "A", "B"), limited, "pay"],
] as const)("%s", (_name, given, setting, answer) => {
  expect(mayPay(given, setting)).toBe(answer);
});
