import { expect, test } from "vitest";
import { kindOfPath } from "./kind-of-path.ts";

test.each([
  ["/healthz", "health"],
  ["/metrics", "health"],
  ["/desk", "staff"],
  ["/desk/sign-in", "staff"],
  ["/desks", "without-language"],
  ["/api/trpc", "staff"],
  ["/_next/static/a.css", "static"],
  ["/sitemap.xml", "file"],
  ["/speculation-rules.json", "file"],
  ["/.well-known/security.txt", "file"],
  ["/islands/suggest.0123456789ab.js", "file"],
  ["/style/public.0123456789ab.css", "file"],
  ["/en", "page"],
  ["/ens", "without-language"],
  ["/en/treaties/cbd", "page"],
  ["/treaties/cbd", "without-language"],
  ["/", "without-language"],
])("%s is answered by: %s", (path, kind) => {
  expect(kindOfPath(path)).toBe(kind);
});
