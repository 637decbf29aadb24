/** What visitors may ask about changes. */
import { z } from "zod";
import { atAddress } from "../shared/inputs.ts";
import { publicProcedure, publicRouterOf } from "../trpc.ts";
import { changesAskedSchema, lastPage, pageSize } from "./asked.ts";
import { listChanges } from "./queries/list.ts";
import { compareVersions, recordChanges } from "./queries/record.ts";
import { changesView, recordChangesLookup, sideSchema, versionsComparedLookup } from "./view.ts";

const page = z.int().min(1).max(lastPage).default(1);
const ofRecord = atAddress.extend({ kind: z.enum(["entry", "person", "unit", "page"]) });

/** As many as a feed holds. */
const inFeed = 40;

export const changesRouter = publicRouterOf({
  list: publicProcedure
    .input(changesAskedSchema.extend({ page }))
    .output(changesView)
    .query(({ ctx, input: { page: at, ...asked } }) =>
      listChanges(ctx, asked, { take: pageSize, skip: (at - 1) * pageSize }),
    ),
  feed: publicProcedure
    .input(changesAskedSchema)
    .output(changesView)
    .query(({ ctx, input }) => listChanges(ctx, input, { take: inFeed })),
  ofRecord: publicProcedure
    .input(ofRecord.extend({ page }))
    .output(recordChangesLookup)
    .query(({ ctx, input }) => recordChanges(ctx.db, input)),
  feedOfRecord: publicProcedure
    .input(ofRecord)
    .output(recordChangesLookup)
    .query(({ ctx, input }) => recordChanges(ctx.db, { ...input, page: 1, take: inFeed })),
  compare: publicProcedure
    .input(ofRecord.extend({ from: z.int().min(1).nullable(), to: sideSchema.nullable() }))
    .output(versionsComparedLookup)
    .query(({ ctx, input }) => compareVersions(ctx.db, input)),
});
