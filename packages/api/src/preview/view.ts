/** The public page of a draft: what a visitor's page would be made of, and what is still missing. */
import { hintCodes } from "@entente/domain/hints/hints";
import { partSchema } from "@entente/domain/record/parts";
import { z } from "zod";
import { entryView } from "../entry/view.ts";
import { homeView } from "../home/view.ts";
import { instituteView } from "../institute/view.ts";
import { pageView as textPageView } from "../page/view.ts";
import { personView } from "../person/view.ts";
import { unitView } from "../unit/view.ts";

const pageView = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("entry"), record: entryView }),
  z.object({ kind: z.literal("person"), record: personView }),
  z.object({ kind: z.literal("unit"), record: unitView }),
  z.object({ kind: z.literal("page"), record: textPageView }),
  z.object({ kind: z.literal("institute"), record: homeView }),
]);

export const previewView = z.object({
  page: pageView,
  /** The institute as it would be, which differs from the live one where it is the institute that is looked at. */
  institute: instituteView,
  /** What stands on the page in place of something that is not there yet. */
  missing: z.array(
    z.object({
      part: partSchema,
      path: z.array(z.union([z.string(), z.number()])),
      message: z.string(),
    }),
  ),
});

/** What could make a text easier to read, with the name of the field in the language of the desk. */
export const hintView = z.object({
  code: z.enum(hintCodes),
  path: z.array(z.string()),
  field: z.string(),
  about: z.string(),
});

export type HintView = z.infer<typeof hintView>;
export type PreviewView = z.infer<typeof previewView>;
