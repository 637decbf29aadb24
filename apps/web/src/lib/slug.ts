/** Whether a text can be the address of a record at all. What cannot is never asked for. */
import { slug } from "@entente/domain/fields/values";

export const isSlug = (text: string): boolean => slug.safeParse(text).success;

/** One line without control characters, of reasonable length: what somebody searches for. */
export const searchable = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\p{C}+/gu, " ")
    .trim()
    .slice(0, 120);
