/** What public questions are asked with. An unknown key is refused. */
import { languageSchema, slug } from "@entente/domain/fields/values";
import { z } from "zod";

export const inLanguage = z.strictObject({ language: languageSchema });
export const atAddress = z.strictObject({ language: languageSchema, slug });

export type InLanguage = z.infer<typeof inLanguage>;
export type AtAddress = z.infer<typeof atAddress>;
