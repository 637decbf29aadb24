/** Compares the draft with what is live, and tells the difference in sentences. */
import type { StaffClient } from "@entente/db/clients";
import { type Authorized, may } from "@entente/domain/access/authorize";
import { trashing } from "@entente/domain/access/trashing";
import { describeChanges } from "@entente/domain/history/describe-changes";
import { sentencesOf } from "@entente/domain/history/sentences";
import type { Language } from "@entente/domain/languages";
import { parts } from "@entente/domain/record/parts";
import { differingParts } from "@entente/domain/record/scope";
import { contentsOf, draftOf, linesOf, printerFor } from "../history/queries/read.ts";
import { documentOf, type Line } from "../history/versions.ts";
import { firstLanguage, textsOf } from "../translation/queries/texts.ts";
import { becomingStale } from "./becoming-stale.ts";
import type { PendingView } from "./view.ts";

/** The last address that readers knew before the present one. */
function formerOf(lines: readonly Line[], live: string | null): string | null {
  const former = lines.findLast(({ slug, liveTo }) => slug !== null && slug !== live && liveTo !== null);
  return former?.slug ?? null;
}

/**
 * What publishing the draft would change.
 * @throws Refusal "not-found"
 */
export async function pending(
  db: StaffClient,
  { actor, resource }: Authorized<"record.read">,
  { language }: { readonly language: Language },
): Promise<PendingView> {
  const { recordId = "" } = resource;
  const [{ kind, document }, lines, texts, first] = await Promise.all([
    draftOf(db, recordId),
    linesOf(db, recordId),
    textsOf(db, [recordId]),
    firstLanguage(db),
  ]);
  const own = texts.get(recordId);
  const live = lines.filter(({ liveTo }) => liveTo === null);
  const published = documentOf(kind, live, await contentsOf(db, live));
  const printer = await printerFor(db, [published, document], language);
  const liveSlug = live.find(({ part }) => part === "shared")?.slug ?? null;
  const { slug } = document.shared;
  const moved = liveSlug !== null && slug !== liveSlug;
  const staying = { ...document, shared: { ...document.shared, slug: liveSlug } };
  return {
    liveSlug,
    draftSlug: typeof slug === "string" ? slug : null,
    formerSlug: liveSlug === null ? null : formerOf(lines, liveSlug),
    addressAlone: moved && !differingParts(published, staying).includes("shared"),
    // A part that was never public is new as a whole: its status says so.
    sentences: sentencesOf(describeChanges(kind, published, document), printer).filter(({ parts }) =>
      parts.some((part) => live.some((line) => line.part === part)),
    ),
    becomesStale: own ? becomingStale(own, first, language) : [],
    may: {
      publish: parts.filter((part) => may(actor, "record.publish", { ...resource, parts: [part] })),
      submit: parts.filter((part) => may(actor, "record.submit", { ...resource, parts: [part] })),
      withdraw: parts.filter(
        (part) =>
          live.some((line) => line.part === part) &&
          may(actor, "record.withdraw", { ...resource, parts: [part] }),
      ),
      trash: trashing(lines.length > 0).every((action) => may(actor, action, resource)),
    },
  };
}
