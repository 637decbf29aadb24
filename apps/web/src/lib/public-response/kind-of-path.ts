/** Who answers for a path: the staff's side, the framework's static files, or the public side. */
import { languageOf } from "./language-choice.ts";

export type PathKind = "health" | "staff" | "static" | "file" | "page" | "without-language";

const files = new Set([
  "/robots.txt",
  "/sitemap.xml",
  "/look.css",
  "/speculation-rules.json",
  "/logo.svg",
  "/manifest.webmanifest",
  "/favicon.ico",
]);
const begins = (path: string, ...prefixes: string[]) =>
  prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));

/** Sorts a path without its query. */
export function kindOfPath(path: string): PathKind {
  if (path === "/healthz" || path === "/readyz" || path === "/metrics") return "health";
  if (begins(path, "/desk", "/api")) return "staff";
  if (begins(path, "/_next")) return "static";
  if (files.has(path) || begins(path, "/.well-known", "/record", "/share-image", "/islands", "/style"))
    return "file";
  return languageOf(path) ? "page" : "without-language";
}
