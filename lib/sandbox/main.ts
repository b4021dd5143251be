import sharp from "sharp";
import { jsonLog } from "./logger";
import { readArguments } from "./settings";
import { startSandbox } from "./start";

// Pictures are many and small: one thread each and no cache of libvips' own keep memory flat.
sharp.concurrency(1);
sharp.cache(false);

/** Whoever starts the sandbox is busy starting other things too: pictures can wait a little. */
const PICTURES_AFTER_MS = 5_000;

const write = (line: string) => void process.stdout.write(line);
const log = jsonLog(write, Date.now);
const options = readArguments(process.argv.slice(2));

if (!options.ok) {
  log("refused", { message: options.error });
  process.exitCode = 2;
} else {
  const begun = performance.now();
  const { offers, seed } = options.value;
  const sandbox = await startSandbox({ ...options.value, write });
  log("listening", {
    url: sandbox.url,
    seed,
    offers,
    startedInMs: Math.round(performance.now() - begun),
    rssMb: Math.round(process.memoryUsage.rss() / 1e6),
  });
  setTimeout(() => {
    sandbox
      .preparePictures()
      .catch((error: unknown) => log("error", { message: `picture index: ${String(error)}` }));
  }, PICTURES_AFTER_MS).unref();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      void sandbox.close().then(() => log("stopped", { signal }));
    });
}
