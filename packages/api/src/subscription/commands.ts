/** What is done for subscribers: asking the address itself, and telling what changed. */
import type { PublicClient, StaffClient } from "@entente/db/clients";
import { askToSubscribe } from "@entente/db/subscription/ask";
import { daysKept, forgetSubscribers } from "@entente/db/subscription/forget";
import { type DueSubscription, dueSubscriptions, tellSubscriber } from "@entente/db/subscription/tell";
import { subscriptionToken } from "@entente/db/subscription/token";
import type { Clock } from "@entente/domain/clock";
import type { Language } from "@entente/domain/languages";
import { registerAddress } from "@entente/environment/address";
import { alreadyLetter, confirmLetter, type Places, toldLetter } from "./letter.ts";
import { changesOf, followedAs, followedAt, mostTold } from "./queries.ts";

export type Stores = { readonly staff: StaffClient; readonly public: PublicClient; readonly clock: Clock };

async function placesIn(db: PublicClient, language: Language): Promise<Places> {
  const row = await db.publicInstitute.findFirst({
    select: {
      timeZone: true,
      shortName: true,
      texts: { where: { language }, select: { registerTitle: true } },
    },
  });
  const shortName = (row?.shortName ?? {}) as Partial<Record<Language, string>>;
  return {
    register: row?.texts[0]?.registerTitle ?? shortName[language] ?? "Entente",
    root: `${registerAddress()}/${language}`,
    timeZone: row?.timeZone ?? "UTC",
  };
}

/** How a subscription is ended: by a page, and by one click in a mail program. */
function endOf(id: string) {
  const token = subscriptionToken("stop", id);
  return { token, endsAt: `${registerAddress()}/api/subscription/stop?token=${token}` };
}

export type WantedMail = {
  readonly email: string;
  readonly language: Language;
  readonly to: string | null;
  readonly search: string;
};

/** Asks the address whether it wants the mail. "unknown" where there is nothing of that name to follow. */
export async function askAddress(
  stores: Stores,
  { email, ...wanted }: WantedMail,
  network: string,
): Promise<"asked" | "too-often" | "unknown"> {
  const { language } = wanted;
  const [followed, places] = await Promise.all([
    followedAt(stores.public, wanted),
    placesIn(stores.public, language),
  ]);
  if (!followed) return "unknown";
  const { about, what } = followed;
  return askToSubscribe(
    stores.staff,
    { email, language, about, what },
    {
      network,
      letter: ({ id, confirmed }) =>
        confirmed
          ? alreadyLetter(language, followed, places, endOf(id))
          : confirmLetter(language, followed, places, {
              token: subscriptionToken("confirm", id),
              days: daysKept.unconfirmed,
            }),
    },
  );
}

async function tellOne(stores: Stores, due: DueSubscription): Promise<boolean> {
  const { id, language, toldUntil: after, until } = due;
  const db = stores.public;
  const [changes, followed, places] = await Promise.all([
    changesOf({ db, clock: stores.clock }, due, { after, until }),
    followedAs(db, due),
    placesIn(db, language),
  ]);
  if (changes.length === 0) {
    await tellSubscriber(stores.staff, due, null);
    return false;
  }
  // What was followed may be gone by now: then its last change says so.
  const last = changes[0];
  const named = followed ?? {
    name: last?.name?.text ?? places.register,
    path: last?.place ? `/${last.place.segment}/${last.place.slug}` : "",
  };
  const more = changes.length === mostTold;
  return tellSubscriber(stores.staff, due, {
    ...toldLetter(language, named, changes, places, { ...endOf(id), more }),
  });
}

/**
 * Tells every subscription that is due, forgets what is not to be kept any longer, and answers how many were told.
 * @param pause how long ago a change must be, in seconds
 */
export async function tellSubscribers(stores: Stores, pause?: number): Promise<number> {
  await forgetSubscribers(stores.staff);
  let told = 0;
  for (let after: string | null = null; ; ) {
    const due: DueSubscription[] = await dueSubscriptions(stores.staff, after, pause);
    for (const one of due) if (await tellOne(stores, one)) told += 1;
    after = due.at(-1)?.id ?? null;
    if (after === null) return told;
  }
}
