import { hash, verify } from "@node-rs/argon2";
import type { Result } from "@/lib/kernel/result";
import { createWorkGate } from "./work-gate";

/** Argon2id, the second of the sets OWASP names: 19 MiB, two passes, one lane. About 13 ms. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Who signs in by password takes 13 ms of a core, and one of four threads files are read by. */
const AT_ONCE = 2;
/** Half a second of work in line; more is told to come back. */
const WAITING = 60;

/** Digests and checks passwords; "busy" when too many are at it already. */
export type Passwords = {
  digest(password: string): Promise<Result<string, "busy">>;
  /** Whether it is the digest's. Without a digest it takes as long, and is not. */
  match(digest: string | null, password: string): Promise<Result<boolean, "busy">>;
};

/**
 * The digest of nothing anybody knows, with the same cost as a real one: who guesses at an address
 * without an account waits as long as who guesses at one with.
 */
const NOBODYS =
  "$argon2id$v=19$m=19456,t=2,p=1$c2FtcGFuLW5vYm9keQ$T0tSN0R1bW15RGlnZXN0T2ZOb2JvZHlBdEFsbDAwMDA";

export function createPasswords(): Passwords {
  const gate = createWorkGate({ atOnce: AT_ONCE, waiting: WAITING });
  return {
    digest: (password) => gate.run(() => hash(password.normalize("NFC"), COST)),
    match: (digest, password) =>
      gate.run(async () => {
        const matches = await verify(digest ?? NOBODYS, password.normalize("NFC"));
        return digest !== null && matches;
      }),
  };
}
