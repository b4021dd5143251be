/** `npm run verify`: everything that can be checked without running the shop. */
import { verify } from "./checks/verify";

const failed = await verify();
if (failed.length > 0) {
  console.log(`verify: ${failed.join(", ")} failed`);
  process.exitCode = 1;
}
