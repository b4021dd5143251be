/** `npm run build`: the shop as a standalone server, whether or not the sources have changed. */
import { build, distDir } from "./build/build";

const begun = performance.now();
await build(distDir());
console.log(`Built into ${distDir()} in ${Math.round((performance.now() - begun) / 1000)} s.`);
