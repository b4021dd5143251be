import finding from "./finding.json";
import home from "./home.json";
import market from "./market.json";
import paste from "./paste.json";
import product from "./product.json";
import search from "./search.json";
import shell from "./shell.json";

/** Every English message, one file per page. The other languages have the same files and members. */
export const messages = { shell, home, search, product, finding, market, paste };
