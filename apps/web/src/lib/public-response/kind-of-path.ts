/** Who answers for a path: the staff's side, the framework's static files, or the public side. */
import { firstPart, languageOf } from "./language-choice.ts";

export type PathKind = "health" | "staff" | "static" | "file" | "page" | "without-language";

const whole: ReadonlyMap<string, PathKind> = new Map([
  ["/healthz", "health"],
  ["/readyz", "health"],
  ["/metrics", "health"],
  ["/robots.txt", "file"],
  ["/sitemap.xml", "file"],
  ["/look.css", "file"],
  ["/speculation-rules.json", "file"],
  ["/logo.svg", "file"],
  ["/manifest.webmanifest", "file"],
  ["/favicon.ico", "file"],
]);

/** By the first part of the path. */
const below: ReadonlyMap<string, PathKind> = new Map([
  ["desk", "staff"],
  ["api", "staff"],
  ["_next", "static"],
  [".well-known", "file"],
  ["record", "file"],
  ["share-image", "file"],
  ["islands", "file"],
  ["style", "file"],
]);

/** Sorts a path without its query. */
export function kindOfPath(path: string): PathKind {
  if (languageOf(path) !== null) return "page";
  return whole.get(path) ?? below.get(firstPart(path)) ?? "without-language";
}
