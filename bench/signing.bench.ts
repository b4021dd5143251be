import { pathToFileURL } from "node:url";
import { makeNonce } from "@/lib/upstream/signing/nonce";
import { signedHeaders } from "@/lib/upstream/signing/signed-headers";
import { signedTimestamp } from "@/lib/upstream/signing/timestamp";
import { median, percentile } from "./support/stats";

export type Signing = {
  /** Microseconds for one request: timestamp, nonce, header checks and signature. Goal: at most 2. */
  medianMicros: number;
  p99Micros: number;
  batches: number;
};

const BATCHES = 400;
const PER_BATCH = 500;
const credentials = {
  accessKey: "ak-7f3d91c2",
  accessSecret: "c0ffee00c0ffee00c0ffee00c0ffee00",
  userId: "2100007341207",
};

/** P14: what signing adds to a call. Timed in batches, since one signature is below the clock's step. */
export function measureSigning(): Signing {
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
  return { medianMicros: median(micros), p99Micros: percentile(micros, 0.99), batches: BATCHES };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { medianMicros, p99Micros } = measureSigning();
  console.log(`signing: ${medianMicros.toFixed(2)} µs median, ${p99Micros.toFixed(2)} µs p99`);
}
