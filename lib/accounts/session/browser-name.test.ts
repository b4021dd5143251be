import { expect, it } from "vitest";
import { browserName } from "./browser-name";

const APPLE = "AppleWebKit/537.36 (KHTML, like Gecko)";

it.each([
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${APPLE} Chrome/140.0.0.0 Safari/537.36`,
    "Chrome, Windows",
  ],
  [`Mozilla/5.0 (Windows NT 10.0) ${APPLE} Chrome/140.0 Safari/537.36 Edg/140.0`, "Edge, Windows"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux"],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${APPLE} Version/18.0 Mobile/15E148 Safari/604.1`,
    "Safari, iPhone",
  ],
  [
    `Mozilla/5.0 (Linux; Android 15; SM-S921B) ${APPLE} SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36`,
    "Samsung Internet, Android",
  ],
  ["curl/8.5.0", ""],
  ["<script>alert(1)</script>", ""],
  [null, ""],
])("calls %s %j", (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});
