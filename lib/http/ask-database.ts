import { log } from "@/lib/log/log";

/**
 * What a page wants of our own database, or `away` when that can't be had: the page then says so. A
 * guest's page in its place would tell somebody signed in that they are not.
 */
export async function askDatabase<T>(
  requestId: string,
  ask: () => Promise<T>,
): Promise<{ kind: "answer"; answer: T } | { kind: "away" }> {
  try {
    return { kind: "answer", answer: await ask() };
  } catch (error) {
    log().error({ err: error, requestId }, "a page could not read the database");
    return { kind: "away" };
  }
}
