/**
 * The file in which texts leave the register to be translated, and come back: XLIFF 2.1, core elements only. A record
 * is a <file>, a field is a <unit>; their ids are the record's id and the field's path. Prose stays CommonMark as text.
 */
import { createHash } from "node:crypto";
import type { Language } from "@entente/domain/languages";

export const coreNamespace = "urn:oasis:names:tc:xliff:document:2.0";
/** Of the one attribute that is ours: what the translation was when it was handed out. */
export const ownNamespace = "urn:entente:hand-out:1";

/** Larger files are not read. A hand-out stays far below, so that its translation fits. */
export const largestFile = 8 * 1024 * 1024;
export const largestHandOut = 3 * 1024 * 1024;

/** What XML 1.0 cannot hold is written as an element. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
export const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export type UnitBack = {
  readonly path: string;
  readonly source: string;
  /** Null where nothing was translated. */
  readonly target: string | null;
  /** The mark of the translation as it was handed out; null where the file lost it. */
  readonly was: string | null;
};

export type FileBack = {
  readonly from: Language;
  readonly language: Language;
  readonly records: readonly { readonly recordId: string; readonly units: readonly UnitBack[] }[];
};

/** A short mark by which a text is known again. */
export const markOf = (text: string | null): string =>
  text === null ? "none" : createHash("sha256").update(text).digest("base64url").slice(0, 22);
