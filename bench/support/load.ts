import { Pool } from "undici";

/**
 * Sends `count` GETs with `concurrency` of them under way at once and answers how long each took, in
 * milliseconds, first byte sent to last byte read. A reply that is not 200 ends the run: a benchmark
 * of errors measures nothing.
 */
export async function drive(
  origin: string,
  pathOf: (index: number) => string,
  { count, concurrency }: { count: number; concurrency: number },
): Promise<number[]> {
  const pool = new Pool(origin, { connections: concurrency });
  const durations: number[] = [];
  let next = 0;
  async function worker(): Promise<void> {
    for (let index = next++; index < count; index = next++) {
      const started = performance.now();
      const reply = await pool.request({ method: "GET", path: pathOf(index) });
      const body = await reply.body.text();
      if (reply.statusCode !== 200) {
        throw new Error(`${pathOf(index)} answered ${reply.statusCode}: ${body.slice(0, 200)}`);
      }
      durations.push(performance.now() - started);
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker));
  await pool.close();
  return durations;
}

/** Time to the first body byte and to the last one, in milliseconds, of one GET. */
export async function timeOne(
  origin: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ firstByteMs: number; completeMs: number; status: number; html: string }> {
  const pool = new Pool(origin, { connections: 1 });
  const started = performance.now();
  const reply = await pool.request({ method: "GET", path, headers });
  let firstByteMs = NaN;
  let html = "";
  for await (const chunk of reply.body) {
    if (Number.isNaN(firstByteMs)) firstByteMs = performance.now() - started;
    html += String(chunk);
  }
  const completeMs = performance.now() - started;
  await pool.close();
  return { firstByteMs, completeMs, status: reply.statusCode, html };
}
