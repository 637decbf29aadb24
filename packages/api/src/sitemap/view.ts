/** Every public page with the languages in which it can be read, and when it last changed. */
import { languages } from "@entente/domain/languages";
import { z } from "zod";

export const sitemapView = z.array(
  z.object({
    segment: z.string(),
    slug: z.string(),
    languages: z.array(z.enum(languages)),
    lastChangedAt: z.date().nullable(),
  }),
);

export type SitemapView = z.infer<typeof sitemapView>;
