/** Pages of text. */
import { selectOf } from "@entente/domain/fields/derive";
import { pageFields } from "@entente/domain/page/fields";
import { citedClaims } from "../claim/cited/queries.ts";
import type { PublicContext } from "../context.ts";
import { linksOf } from "../entry/lists/queries.ts";
import { elsewhere, withdrawnText } from "../lookup/queries.ts";
import { asDeclared } from "../shared/declared.ts";
import type { AtAddress } from "../shared/inputs.ts";
import { publicationOf } from "../shared/publication.ts";
import { titleOf } from "../shared/words.ts";
import type { PageView } from "./view.ts";

/** A page by its address, or where it went, or which other may have been meant. */
export async function pageBySlug(ctx: PublicContext, { language, slug }: AtAddress) {
  const { db } = ctx;
  const row = await db.publicPage.findUnique({
    where: { slug },
    select: {
      id: true,
      ...selectOf(pageFields, "shared"),
      texts: { select: { language: true, ...selectOf(pageFields, "language") } },
    },
  });
  if (!row) return elsewhere(ctx, "page", { language, slug });
  const text = row.texts.find((one) => one.language === language) ?? null;
  const [cited, links, parts] = await Promise.all([
    citedClaims(db, language, [text?.body]),
    linksOf(db, row.id),
    db.publicPart.findMany({
      where: { recordId: row.id },
      select: { part: true, firstPublishedAt: true, lastPublishedAt: true },
    }),
  ]);
  const publication = publicationOf(parts);
  const record: PageView = {
    ...asDeclared(pageFields, row),
    text,
    title: titleOf({ slug, acronym: null, officialTitles: null, texts: row.texts }, language),
    cited,
    links,
    publication,
    withdrawn: await withdrawnText(db, row.id, publication, language),
  };
  return { outcome: "found" as const, record };
}
