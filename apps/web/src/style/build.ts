/**
 * Makes the style sheet of the public pages, and copies the typefaces that it names beside it: each one file named after
 * its content. Public pages are not the framework's, so it does not build their style.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, extname, join } from "node:path";
import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";

const target = join(import.meta.dirname, "../../.next/style");
const source = join(import.meta.dirname, "../app/(public)/public.css");
const { resolve } = createRequire(source);

/** Writes a file, and returns the name under which it stands. */
function named(file: string, content: Buffer): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
  const name = `${basename(file, extname(file))}.${hash}${extname(file)}`;
  writeFileSync(join(target, name), content);
  return name;
}

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const { css } = await postcss([tailwind({ optimize: { minify: true } })]).process(readFileSync(source), {
  from: source,
});
const withFonts = css.replace(/url\("?(@[^")]+\.woff2)"?\)/g, (_, font: string) => {
  const path = resolve(font);
  return `url(/style/${named(path, readFileSync(path))})`;
});
named(source, Buffer.from(withFonts));
