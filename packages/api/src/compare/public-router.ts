/** What visitors may compare. */
import { participationFields } from "@entente/domain/participation/fields";
import { z } from "zod";
import { mostAtOnce } from "../search/asked.ts";
import { inLanguage } from "../shared/inputs.ts";
import { publicProcedure, publicRouterOf } from "../trpc.ts";
import {
  countryCount,
  entriesAtOnce,
  entriesOnPage,
  entryName,
  fewestEntries,
  mostEntries,
} from "./asked.ts";
import { comparable, compareCountries, compareEntries } from "./queries.ts";
import { choicesView, comparedCountriesView, comparedEntriesView } from "./view.ts";

const countries = inLanguage.extend({
  countries: z.array(participationFields.party.value).length(countryCount),
  /** Only entries where the two stand differently. */
  differences: z.boolean().default(false),
});

export const compareRouter = publicRouterOf({
  choices: publicProcedure
    .input(inLanguage)
    .output(choicesView)
    .query(({ ctx, input }) => comparable(ctx.db, input.language)),
  entries: publicProcedure
    .input(inLanguage.extend({ entries: z.array(entryName).min(fewestEntries).max(mostEntries) }))
    .output(comparedEntriesView)
    .query(({ ctx, input }) => compareEntries(ctx, input)),
  countries: publicProcedure
    .input(countries.extend({ page: z.int().min(1).max(mostAtOnce).default(1) }))
    .output(comparedCountriesView)
    .query(({ ctx, input: { page, ...asked } }) =>
      compareCountries(ctx, asked, { skip: (page - 1) * entriesOnPage, take: entriesOnPage }),
    ),
  /** One portion of all of it, for a file. */
  countriesList: publicProcedure
    .input(countries.extend({ skip: z.int().min(0).default(0) }))
    .output(comparedCountriesView)
    .query(({ ctx, input: { skip, ...asked } }) =>
      compareCountries(ctx, asked, { skip, take: entriesAtOnce }),
    ),
});
