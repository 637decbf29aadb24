/** What visitors may ask about countries. */
import { participationFields } from "@entente/domain/participation/fields";
import { z } from "zod";
import { inLanguage } from "../shared/inputs.ts";
import { publicProcedure, publicRouterOf } from "../trpc.ts";
import { countryByCode, countryCards } from "./queries.ts";
import { countryCardView, countryView } from "./view.ts";

export const countryRouter = publicRouterOf({
  byCode: publicProcedure
    .input(inLanguage.extend({ code: participationFields.party.value }))
    .output(countryView)
    .query(({ ctx, input }) => countryByCode(ctx, input)),
  list: publicProcedure
    .input(inLanguage)
    .output(z.array(countryCardView))
    .query(({ ctx }) => countryCards(ctx.db)),
});
