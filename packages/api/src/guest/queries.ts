/** Which links were made for guests, and what a guest sees through one. */
import type { StaffClient } from "@entente/db/clients";
import { type OpenGuestLink, openGuestLink } from "@entente/db/guest/open";
import { actorFrom } from "@entente/domain/access/actor-from";
import { type Authorized, authorize, may } from "@entente/domain/access/authorize";
import { isLanguage, type Language, languages } from "@entente/domain/languages";
import { preview } from "../preview/queries.ts";
import { resourceOf } from "../record/queries.ts";
import type { GuestLinkView, GuestPage } from "./view.ts";

const stateOf = ({ endedAt, expiresAt }: { endedAt: Date | null; expiresAt: Date }, now: Date) => {
  if (endedAt) return "ended";
  return expiresAt <= now ? "expired" : "open";
};

export async function guestLinksOfRecord(
  db: StaffClient,
  { actor, resource }: Authorized<"record.read">,
): Promise<GuestLinkView[]> {
  const { recordId = "", unitIds = [] } = resource;
  const now = new Date();
  const rows = await db.guestLink.findMany({
    where: { recordId },
    select: {
      id: true,
      guest: true,
      creator: { select: { name: true } },
      createdAt: true,
      expiresAt: true,
      endedAt: true,
      _count: { select: { comments: true } },
    },
    orderBy: { createdAt: "desc" },
    take: 50,
  });
  return rows.map(({ creator, _count, endedAt, ...row }) => {
    const state = stateOf({ ...row, endedAt }, now);
    return {
      ...row,
      createdBy: creator.name,
      state,
      comments: _count.comments,
      mayEnd: state === "open" && may(actor, "record.show-to-guest", { unitIds }),
    };
  });
}

/** The right to read that whoever made the link had lent to the guest, as far as they have it themselves now. */
async function lentRight(db: StaffClient, { createdBy, recordId }: OpenGuestLink) {
  const account = await db.account.findUnique({ where: { id: createdBy } });
  const host = account && actorFrom(account);
  return host && authorize(host, "record.read", await resourceOf(db, recordId));
}

async function languagesOf(db: StaffClient, revisionId: string): Promise<Language[]> {
  const rows = await db.$queryRaw<{ language: string }[]>`
    SELECT jsonb_object_keys(content -> 'text') AS language FROM edit.revision WHERE id = ${revisionId}::uuid`;
  const there = rows.map(({ language }) => language).filter(isLanguage);
  return languages.filter((language) => there.includes(language));
}

/** The page of the revision in one language, or null where the link leads nowhere. */
export async function guestPage(db: StaffClient, token: string, wanted: Language): Promise<GuestPage | null> {
  const link = await openGuestLink(db, token);
  const granted = link && (await lentRight(db, link).catch(() => null));
  if (!link || !granted) return null;
  const { guest, expiresAt, revisionId } = link;
  const there = await languagesOf(db, revisionId);
  const language = there.includes(wanted) ? wanted : (there[0] ?? wanted);
  const page = await preview(db, granted, { language, revisionId });
  return { guest, expiresAt, languages: there, shownIn: language, preview: page };
}
