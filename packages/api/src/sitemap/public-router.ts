/** What search engines ask. */
import { z } from "zod";
import { publicProcedure, publicRouterOf } from "../trpc.ts";
import { sitemapFile, sitemapFiles } from "./queries.ts";
import { mostFiles } from "./size.ts";
import { sitemapFilesView, sitemapView } from "./view.ts";

export const sitemapRouter = publicRouterOf({
  files: publicProcedure
    .input(z.strictObject({}).optional())
    .output(sitemapFilesView)
    .query(({ ctx }) => sitemapFiles(ctx.db)),
  /** Empty where there is no such file. */
  file: publicProcedure
    .input(z.strictObject({ file: z.int().min(1).max(mostFiles) }))
    .output(sitemapView)
    .query(({ ctx, input }) => sitemapFile(ctx.db, input.file)),
});
