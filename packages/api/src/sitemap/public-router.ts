/** What search engines ask. */
import { z } from "zod";
import { publicProcedure, publicRouterOf } from "../trpc.ts";
import { sitemapPages } from "./queries.ts";
import { sitemapView } from "./view.ts";

export const sitemapRouter = publicRouterOf({
  get: publicProcedure
    .input(z.strictObject({}).optional())
    .output(sitemapView)
    .query(({ ctx }) => sitemapPages(ctx.db)),
});
