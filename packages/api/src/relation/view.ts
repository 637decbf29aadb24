/** What hangs together with a record: those next to it, each with those next to them. */
import { languageSchema } from "@entente/domain/fields/values";
import { entryKinds } from "@entente/domain/vocabulary/entry-kinds";
import { involvementFunctions } from "@entente/domain/vocabulary/involvement-functions";
import { membershipKinds } from "@entente/domain/vocabulary/membership-kinds";
import { postTypes } from "@entente/domain/vocabulary/post-types";
import { relationKinds } from "@entente/domain/vocabulary/relation-kinds";
import { z } from "zod";
import { lookup, namesView, wordsView } from "../shared/view.ts";

export const relatedKinds = ["entry", "unit", "person"] as const;
export type RelatedKind = (typeof relatedKinds)[number];

export const nodeView = z.object({
  id: z.string(),
  /** What it is; "outside" has no page in this register. */
  sort: z.enum([...entryKinds.keys, "unit", "person", "outside"]),
  name: wordsView,
  acronym: z.string().nullable(),
  /** Null for what has no page here. */
  segment: z.string().nullable(),
  slug: z.string().nullable(),
  url: z.string().nullable(),
});

/** "out" is read from the one that is looked at, "in" from the other. */
const direction = z.enum(["out", "in"]);

/** One way in which two hang together. */
export const wayView = z.discriminatedUnion("how", [
  z.object({ how: z.literal("relation"), kind: z.enum(relationKinds.keys), direction }),
  z.object({ how: z.literal("membership"), kind: z.enum(membershipKinds.keys) }),
  z.object({ how: z.literal("task"), kind: z.enum(involvementFunctions.keys) }),
  z.object({ how: z.literal("post"), kind: z.enum(postTypes.keys), title: namesView.nullable() }),
  z.object({ how: z.literal("unit"), direction }),
  z.object({ how: z.literal("works"), direction }),
]);

const besideView = z.object({ node: nodeView, ways: z.array(wayView).min(1) });

const aroundView = z.object({
  language: languageSchema,
  /** The register's day, on which all of it holds. */
  day: z.string(),
  from: nodeView,
  /** How many stand next to it in all. */
  total: z.int(),
  near: z.array(
    besideView.extend({
      /** How many stand next to this one besides the one that is looked at. */
      total: z.int(),
      near: z.array(besideView),
    }),
  ),
});

export const aroundLookupView = lookup(aroundView);
export type Around = z.infer<typeof aroundView>;
export type RelatedNode = z.infer<typeof nodeView>;
export type Way = z.infer<typeof wayView>;
