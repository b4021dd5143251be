import { parseArgs } from "node:util";
import sharp from "sharp";
import { pictureFinder } from "@/lib/sandbox/sight/finder";
import { photoOf } from "@/lib/sandbox/sight/photo";
import { CHANGES, firstPicture } from "@/lib/sandbox/testing/pictures";
import { createWorld } from "@/lib/sandbox/world/world";

/**
 * How often the sandbox finds an offer by its own picture after what shoppers do to pictures. Prints
 * one JSON line: hits among the first five of `--offers`, per change, out of `--probes`.
 */
const { values } = parseArgs({
  options: {
    offers: { type: "string", default: "20000" },
    probes: { type: "string", default: "100" },
    seed: { type: "string", default: "1688" },
  },
});

sharp.concurrency(1);
sharp.cache(false);

const offers = Number(values.offers);
const probes = Number(values.probes);
const world = createWorld(Number(values.seed), offers);
const onSale = [...world.offers()].filter(({ status }) => status === "published");
const finder = pictureFinder(world);

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const beforeIndex = cpuMs();
await finder.prepare();
const indexCpuMs = Math.round(cpuMs() - beforeIndex);

const hits = Object.fromEntries(Object.keys(CHANGES).map((name) => [name, 0]));
let searchMs = 0;
for (let probe = 0; probe < probes; probe++) {
  const core = onSale[Math.floor(((probe + 0.5) * onSale.length) / probes)];
  if (!core) continue;
  const picture = await firstPicture(core);
  for (const [name, change] of Object.entries(CHANGES)) {
    const photo = await photoOf(await change(picture, probe), null);
    const begun = cpuMs();
    const found = photo ? await finder.find(photo, ({ status }) => status === "published") : [];
    searchMs += cpuMs() - begun;
    if (found.slice(0, 5).some(({ id }) => id === core.id)) hits[name] = (hits[name] ?? 0) + 1;
  }
}
const searchCpuMs = Math.round(searchMs / probes / Object.keys(CHANGES).length);
const rssMb = Math.round(process.memoryUsage.rss() / 1e6);
process.stdout.write(
  `${JSON.stringify({ offers, probes, hits, indexCpuMs, searchCpuMs, rssMb })}\n`,
);
