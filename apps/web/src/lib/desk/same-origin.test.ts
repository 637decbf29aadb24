import { expect, it } from "vitest";
import { isSameOrigin } from "./same-origin.ts";

const host = "register.example.org";

it.each([
  ["POST", { "sec-fetch-site": "same-origin" }, true],
  ["POST", { "sec-fetch-site": "same-site" }, false],
  ["POST", { "sec-fetch-site": "cross-site", origin: `http://${host}` }, false],
  ["GET", { "sec-fetch-site": "cross-site" }, false],
  ["POST", { origin: `http://${host}` }, true],
  ["POST", { origin: "http://evil.example" }, false],
  ["POST", { origin: "null" }, false],
  ["POST", {}, false],
  ["GET", {}, true],
])("a %s with %o is ours: %s", (method, more, ours) => {
  expect(isSameOrigin({ method, headers: new Headers({ host, ...more }) })).toBe(ours);
});
