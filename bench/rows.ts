import { startSandbox } from "@/lib/sandbox/start";
import { measureCoalescing } from "./coalescing";
import { measureColdPage } from "./cold-page";
import { measureForward } from "./forward";
import { measureHome } from "./home";
import { measureHostileUploads } from "./hostile-uploads";
import { measurePageBytes } from "./page-bytes";
import { measurePictureProbes } from "./picture-finding";
import { measurePictureSearch } from "./picture-search";
import { measureQuote } from "./quote";
import { measureRate } from "./rate";
import { measureSignIn } from "./sign-in";
import { measureSigning } from "./signing";
import { measureStreams } from "./streams";
import { CREDENTIALS, type BenchStack } from "./support/bench-stack";
import type { Measure } from "./support/measure";
import { startRecordedUpstream } from "./support/recorded-upstream";
import type { RunningServer } from "./support/servers";
import { slowable } from "./support/slowable-sandbox";
import { measureZipf } from "./zipf";

/** Builds and starts, when a row first asks for it, what all rows share. */
type Stack = () => Promise<BenchStack>;

type Servers = {
  upstream: string;
  /** Each answers its origin. */
  shop: () => Promise<string>;
  baseline: () => Promise<string>;
};

/** What can be measured alone, by what the ids of its lines begin with. */
export const ROWS: Readonly<Record<string, (stack: Stack) => Promise<readonly Measure[]>>> = {
  P1: withFreeUpstream(async ({ shop, baseline }) => [
    await measureForward(await shop(), await baseline()),
  ]),
  P3: async () => [await measureCoalescing()],
  P4: async (stack) => [
    ...(await measureZipf()),
    ...(await withSandbox(async ({ shop, upstream }) => [
      await measureHome(await shop(), upstream),
    ])(stack)),
  ],
  P5: () => measureRate(),
  P6: withSandbox(async ({ shop, upstream }) =>
    measureColdPage(await shop(), await slowable(upstream)),
  ),
  P8: withSandbox(async ({ shop, baseline, upstream }) => {
    const { nextOfferId } = await slowable(upstream);
    return measurePageBytes(await shop(), await baseline(), nextOfferId());
  }),
  P12: async (stack) => {
    const { databaseUrl } = await stack();
    return withSandbox(async ({ shop, upstream }) =>
      measureQuote(await shop(), await slowable(upstream), databaseUrl),
    )(stack);
  },
  P14: () => Promise.resolve([measureSigning()]),
  P17: async (stack) => {
    const upstream = await startRecordedUpstream();
    const shop = await (await stack()).startShop(upstream.url);
    try {
      return [await measureStreams(shop)];
    } finally {
      await Promise.all([shop.stop(), upstream.close()]);
    }
  },
  S: async (stack) => {
    const { databaseUrl } = await stack();
    return withFreeUpstream(async ({ shop }) => measureSignIn(await shop(), databaseUrl))(stack);
  },
  V1: async () => [await measurePictureProbes()],
  V2: withFreeUpstream(async ({ shop }) => [await measurePictureSearch(await shop())]),
  V3: () => measureHostileUploads(),
};

function withFreeUpstream(measure: (servers: Servers) => Promise<readonly Measure[]>) {
  return async (stack: Stack) => serving(await stack(), await startRecordedUpstream(), measure);
}

function withSandbox(measure: (servers: Servers) => Promise<readonly Measure[]>) {
  return async (stack: Stack) => {
    const sandbox = await startSandbox({ port: 0, seed: 1688, offers: 2000, ...CREDENTIALS });
    return serving(await stack(), sandbox, measure);
  };
}

async function serving(
  stack: BenchStack,
  upstream: { url: string; close(): Promise<void> },
  measure: (servers: Servers) => Promise<readonly Measure[]>,
): Promise<readonly Measure[]> {
  const running: RunningServer[] = [];
  const started = async (server: Promise<RunningServer>): Promise<string> => {
    running.push(await server);
    return (await server).origin;
  };
  try {
    return await measure({
      upstream: upstream.url,
      shop: () => started(stack.startShop(upstream.url)),
      baseline: () => started(stack.startBaseline(upstream.url)),
    });
  } finally {
    await Promise.all([...running.map((server) => server.stop()), upstream.close()]);
  }
}
