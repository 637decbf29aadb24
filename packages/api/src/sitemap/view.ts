/** Every public page with the languages in which it can be read, and when it last changed: in files of a bounded length. */
import { languages } from "@entente/domain/languages";
import { z } from "zod";

/** In the order of their numbers, from 1 on. */
export const sitemapFilesView = z.array(
  z.object({
    /** Null where nothing says when it changed. */
    lastChangedAt: z.date().nullable(),
  }),
);

export const sitemapView = z.array(
  z.object({
    segment: z.string(),
    slug: z.string(),
    languages: z.array(z.enum(languages)),
    lastChangedAt: z.date().nullable(),
  }),
);

export type SitemapFiles = z.infer<typeof sitemapFilesView>;
export type SitemapView = z.infer<typeof sitemapView>;
