// `npm start` and `npm run dev`. Runs on the system's Node, with nothing installed.
import { fileURLToPath } from "node:url";
import { handOver } from "./bootstrap/hand-over.mjs";
import { ensureInstalled } from "./bootstrap/install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
ensureInstalled(root);
handOver(root, "scripts/start.ts");
