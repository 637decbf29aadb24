/** What a visitor reads of a page of text: the register's own words, in one language. */
import { publicSchema } from "@entente/domain/fields/derive";
import { pageFields } from "@entente/domain/page/fields";
import { z } from "zod";
import { citedClaimView } from "../claim/cited/view.ts";
import { linkView } from "../entry/view.ts";
import { lookup, publicationView, withdrawnTextView, wordsView } from "../shared/view.ts";

export const pageView = publicSchema(pageFields, "shared").extend({
  id: z.uuid(),
  /** Null where this language is not published. */
  text: publicSchema(pageFields, "language").nullable(),
  title: wordsView,
  cited: z.array(citedClaimView),
  links: z.array(linkView),
  publication: publicationView,
  withdrawn: withdrawnTextView,
});

export const pageLookupView = lookup(pageView);
export type PageView = z.infer<typeof pageView>;
