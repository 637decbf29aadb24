/** Tells events as readers see them: whose they are, and what was done, begun or ended. */
import type { PublicClient } from "@entente/db/clients";
import { assignmentFields } from "@entente/domain/assignment/fields";
import { involvementFields } from "@entente/domain/involvement/fields";
import type { Language } from "@entente/domain/languages";
import { membershipFields } from "@entente/domain/membership/fields";
import { participationFields } from "@entente/domain/participation/fields";
import { postFields } from "@entente/domain/post/fields";
import { eventSources } from "@entente/domain/timeline/events";
import { allAsDeclared } from "../../shared/declared.ts";
import { entryRefs, personRefs, unitRefs } from "../../shared/queries.ts";
import type { TimelineEvent } from "../view.ts";
import type { FoundEvent } from "./events.ts";

const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
  new Map(rows.map((row) => [row.id, row]));

/** The rows that hold the dates, with those whom they name. */
async function rowsOf(db: PublicClient, found: readonly FoundEvent[]) {
  const idsOf = (noun: string) => ({
    where: {
      id: { in: found.filter(({ source }) => eventSources[source].noun === noun).map(({ rowId }) => rowId) },
    },
  });
  const [acts, terms, memberships, tasks] = await Promise.all([
    db.publicParticipation.findMany({
      ...idsOf("participation"),
      select: { id: true, act: true, party: true },
    }),
    db.publicAssignment.findMany({
      ...idsOf("assignment"),
      select: { id: true, postId: true, personId: true, organisation: true, capacity: true },
    }),
    db.publicMembership.findMany({ ...idsOf("membership"), select: { id: true, kind: true, unitId: true } }),
    db.publicInvolvement.findMany({
      ...idsOf("involvement"),
      select: { id: true, function: true, unitId: true },
    }),
  ]);
  const posts = await db.publicPost.findMany({
    where: { id: { in: terms.map(({ postId }) => postId) } },
    select: { id: true, type: true, title: true },
  });
  const [people, units] = await Promise.all([
    personRefs(
      db,
      terms.map(({ personId }) => personId),
    ),
    unitRefs(
      db,
      [...memberships, ...tasks].map(({ unitId }) => unitId),
    ),
  ]);
  return {
    acts: byId(allAsDeclared(participationFields, acts)),
    terms: byId(allAsDeclared(assignmentFields, terms)),
    posts: byId(allAsDeclared(postFields, posts)),
    memberships: byId(allAsDeclared(membershipFields, memberships)),
    tasks: byId(allAsDeclared(involvementFields, tasks)),
    people,
    units,
  };
}

type Rows = Awaited<ReturnType<typeof rowsOf>>;
type Happened = Pick<TimelineEvent, "id" | "on" | "entry">;

/** What happened, as its row tells; nothing where it names a unit or a post that is not public. */
function told({ source, rowId }: FoundEvent, happened: Happened, rows: Rows): TimelineEvent[] {
  const { kind, phase } = eventSources[source];
  if (kind === "act") {
    const act = rows.acts.get(rowId);
    return act ? [{ ...happened, kind, act: act.act, party: act.party }] : [];
  }
  if (phase === null) return [{ ...happened, kind }];
  if (kind === "post") {
    const term = rows.terms.get(rowId);
    const post = term && rows.posts.get(term.postId);
    if (!term || !post) return [];
    const { capacity, organisation, personId } = term;
    const person = (personId !== null && rows.people.get(personId)) || null;
    return [{ ...happened, kind, phase, post, capacity, organisation, person }];
  }
  const row = kind === "membership" ? rows.memberships.get(rowId) : rows.tasks.get(rowId);
  const unit = row && rows.units.get(row.unitId);
  if (!row || !unit) return [];
  return "kind" in row
    ? [{ ...happened, kind: "membership", phase, membership: row.kind, unit }]
    : [{ ...happened, kind: "task", phase, function: row.function, unit }];
}

/** The events in their order, each told. */
export async function toldEvents(
  db: PublicClient,
  language: Language,
  found: readonly FoundEvent[],
): Promise<TimelineEvent[]> {
  const [entries, rows] = await Promise.all([
    entryRefs(
      db,
      language,
      found.map(({ recordId }) => recordId),
    ),
    rowsOf(db, found),
  ]);
  return found.flatMap((event) => {
    const entry = entries.get(event.recordId);
    const id = `${event.source}-${event.rowId}`;
    return entry ? told(event, { id, on: event.on, entry }, rows) : [];
  });
}
