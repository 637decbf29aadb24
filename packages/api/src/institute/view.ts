/** Whose register this is, in one language. Every page needs it. */
import { publicSchema } from "@entente/domain/fields/derive";
import { instituteFields } from "@entente/domain/institute/fields";
import { z } from "zod";
import { identifierView } from "../entry/view.ts";

export const instituteView = publicSchema(instituteFields, "shared").extend({
  id: z.uuid(),
  text: publicSchema(instituteFields, "language").nullable(),
  identifiers: z.array(identifierView),
  /** Pages of text that every page leads to at its foot, in their order. */
  pages: z.array(z.object({ slug: z.string(), title: z.string() })),
  /** Moves with every publication: it names the state of everything public. */
  registerVersion: z.int(),
});

export type InstituteView = z.infer<typeof instituteView>;
