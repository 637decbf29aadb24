/** Reads the first register from its content files, in the order in which it can be loaded. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Document } from "@entente/domain/record/document";
import { parse } from "yaml";
import { recordIdOf } from "./ids.ts";
import { ContentError, type Known, toDocument } from "./to-document.ts";

export const contentFolder = join(import.meta.dirname, "../../content");

/** One record of the first register. */
export type ContentRecord = {
  readonly kind: RecordKind;
  readonly slug: string;
  readonly id: string;
  /** The file, below the content folder. */
  readonly file: string;
  /** The file as it stands, for checks that name places in it. */
  readonly source: Record<string, unknown>;
  readonly document: Document;
};

const folders = { unit: "units", person: "people", entry: "entries", page: "pages" } as const;

function filesOf(kind: RecordKind): string[] {
  if (kind === "institute") return ["institute.yaml"];
  const folder = folders[kind];
  return readdirSync(join(contentFolder, folder))
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => `${folder}/${name}`);
}

const slugOf = (file: string) => file.replace(/^.*\//, "").replace(/\.yaml$/, "");

/** Parses one YAML file below the content folder. */
export function readYaml(file: string): Record<string, unknown> {
  return parse(readFileSync(join(contentFolder, file), "utf8")) as Record<string, unknown>;
}

function readOne(kind: RecordKind, file: string, known: Known): ContentRecord {
  const source = readYaml(file);
  const slug = kind === "institute" ? (source.shared as { slug: string }).slug : slugOf(file);
  const stated = (source.shared as { slug?: string } | undefined)?.slug;
  if (stated !== slug) throw new ContentError(`${file}: the slug must be "${slug}", like the file's name`);
  try {
    return {
      kind,
      slug,
      id: recordIdOf(kind, slug),
      file,
      source,
      document: toDocument(kind, slug, source, known),
    };
  } catch (error) {
    throw new ContentError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Every content file, in the order in which the records can be loaded: institute, units, people, entries, pages. */
export function contentFiles(): { kind: RecordKind; file: string }[] {
  const kinds = ["institute", "unit", "person", "entry", "page"] as const;
  return kinds.flatMap((kind) => filesOf(kind).map((file) => ({ kind, file })));
}

function knownSlugs(): Known {
  const slugs = (kind: RecordKind) => new Set(kind === "institute" ? [] : filesOf(kind).map(slugOf));
  return {
    entry: slugs("entry"),
    person: slugs("person"),
    unit: slugs("unit"),
    page: slugs("page"),
    institute: slugs("institute"),
  };
}

/**
 * Reads one content file.
 * @throws ContentError that names file and place
 */
export function readRecord(kind: RecordKind, file: string, known: Known = knownSlugs()): ContentRecord {
  return readOne(kind, file, known);
}

/**
 * The whole first register.
 * @throws ContentError that names file and place
 */
export function readContent(): ContentRecord[] {
  const known = knownSlugs();
  return contentFiles().map(({ kind, file }) => readOne(kind, file, known));
}
