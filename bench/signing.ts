import { makeNonce } from "@/lib/upstream/signing/nonce";
import { signedHeaders } from "@/lib/upstream/signing/signed-headers";
import { signedTimestamp } from "@/lib/upstream/signing/timestamp";
import type { Measure } from "./support/measure";
import { median, percentile } from "./support/stats";

const BATCHES = 400;
const PER_BATCH = 500;
const credentials = {
  accessKey: "ak-7f3d91c2",
  accessSecret: "c0ffee00c0ffee00c0ffee00c0ffee00",
  userId: "2100007341207",
};

/** P14: what signing adds to a call. Timed in batches, since one signature is below the clock's step. */
export function measureSigning(): Measure {
  const run = (): number => {
    const started = process.hrtime.bigint();
    for (let count = 0; count < PER_BATCH; count += 1) {
      const headers = signedHeaders(credentials, signedTimestamp(Date.now(), "ms"), makeNonce());
      if (!headers.ok) throw new Error(`refused: ${headers.error.header}`);
    }
    return Number(process.hrtime.bigint() - started) / 1000 / PER_BATCH;
  };
  for (let warm = 0; warm < 100; warm += 1) run();
  const micros = Array.from({ length: BATCHES }, run);
  return {
    id: "P14",
    what: "signing one request: timestamp, nonce, header checks, signature; median",
    baseline: "absolute",
    value: median(micros),
    unit: "µs",
    goal: 2,
    notes: `p99 ${percentile(micros, 0.99).toFixed(2)} µs, ${BATCHES} batches of ${PER_BATCH}`,
  };
}
