import { REFUSALS, type Refusal } from "../gate/refusals";
import { decimalDigits, hexDigits, randomFrom } from "../world/random";

/** What a handler answers: the `data` of a good reply, or the reason there is none. */
export type Answer = { ok: true; data: unknown } | { ok: false; refusal: Refusal; detail?: string };

export type Reply = { httpStatus: number; body: Record<string, unknown> };

/** Wraps answers; request ids come from the seed and the number of the call, so a run repeats. */
export function envelopes(seed: number) {
  let calls = 0;
  function wrap(code: number, msg: string | null, data: unknown): Record<string, unknown> {
    calls += 1;
    const random = randomFrom(seed, calls, 0xe17);
    return {
      requestId: hexDigits(32, seed, calls, 0xe1d),
      code,
      // Documented as an integer, sent as text of 19 digits.
      developId: decimalDigits(19, random),
      msg,
      data,
    };
  }
  return {
    wrap,
    reply(answer: Answer): Reply {
      if (answer.ok) return { httpStatus: 200, body: wrap(200, "成功", answer.data) };
      const { httpStatus, code, msg } = REFUSALS[answer.refusal];
      return {
        httpStatus,
        body: wrap(code, answer.detail ? `${msg}:${answer.detail}` : msg, null),
      };
    },
  };
}

export type Envelopes = ReturnType<typeof envelopes>;
