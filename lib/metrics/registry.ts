import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import { processScope } from "@/lib/kernel/process-scope";

/** Every metric of this process. Labels are of fixed sets only: routes, codes, operations. */
export function metrics(): Registry {
  return processScope("metrics.registry", () => {
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    return registry;
  });
}

/** A counter of this process, made at its first use. */
export function counter<Label extends string>(
  name: string,
  help: string,
  labelNames: readonly Label[],
): Counter<Label> {
  return processScope(
    `metrics.${name}`,
    () => new Counter({ name, help, labelNames: [...labelNames], registers: [metrics()] }),
  );
}

/** What is asked for at each scrape: `read` answers with every value there is now. */
export function gauge<Label extends string>(
  name: string,
  help: string,
  labelNames: readonly Label[],
  read: () => Promise<{ labels: Record<Label, string>; value: number }[]>,
): Gauge<Label> {
  return processScope(`metrics.${name}`, () => {
    return new Gauge<Label>({
      name,
      help,
      labelNames: [...labelNames],
      registers: [metrics()],
      async collect() {
        const values = await read();
        this.reset();
        for (const { labels, value } of values) this.set(labels, value);
      },
    });
  });
}

/** A histogram of seconds of this process, made at its first use. */
export function durations<Label extends string>(
  name: string,
  help: string,
  labelNames: readonly Label[],
): Histogram<Label> {
  return processScope(
    `metrics.${name}`,
    () =>
      new Histogram({
        name,
        help,
        labelNames: [...labelNames],
        buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
        registers: [metrics()],
      }),
  );
}
