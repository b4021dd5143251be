// `npm test`. Runs on the system's Node, with nothing installed.
import { fileURLToPath } from "node:url";
import { handOver } from "./bootstrap/hand-over.mjs";
import { ensureInstalled } from "./bootstrap/install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
// Whatever goes wrong before a test could run is a failure too, and the sum still comes last.
const before = () => console.log("0 passed, 1 failed");
process.once("exit", before);
ensureInstalled(root);
process.removeListener("exit", before);
handOver(root, "scripts/test.ts");
