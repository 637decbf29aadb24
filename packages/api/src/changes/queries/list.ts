/** Changes of the whole register, or of what an address narrows them down to. */
import { momentOf } from "@entente/domain/dates/wall-clock";
import type { PublicContext } from "../../context.ts";
import type { Subject } from "../../shared/subjects/queries.ts";
import type { ChangesAsked } from "../asked.ts";
import type { ChangesView } from "../view.ts";
import { changeActs } from "./acts.ts";
import { chosenFor } from "./chosen.ts";
import { actCount, publicSince, type WantedChanges } from "./rows.ts";

/** The moment at which a day begins. Where clocks go forward at midnight, it begins with what they show instead. */
function beginningOf(day: string, timeZone: string): Date {
  const midnight = momentOf(`${day}T00:00:00`, timeZone);
  const moment = midnight.exists === "never" ? momentOf(midnight.instead, timeZone) : midnight;
  return moment.exists === "never" ? new Date(`${day}T00:00:00Z`) : moment.at;
}

/** The last moment before a day of the register. */
async function before({ db }: PublicContext, day: string | null): Promise<Date | null> {
  if (day === null) return null;
  const institute = await db.publicInstitute.findFirst({ select: { timeZone: true } });
  return new Date(beginningOf(day, institute?.timeZone ?? "UTC").getTime() - 1);
}

const placed = (found: { readonly id: string; readonly subject: Subject } | null) =>
  found && {
    id: found.id,
    segment: found.subject.segment,
    slug: found.subject.slug,
    name: found.subject.name,
  };

/** A number of acts after the first `skip` of them. */
export async function listChanges(
  ctx: PublicContext,
  asked: ChangesAsked,
  slice: { readonly take: number; readonly skip?: number },
): Promise<ChangesView> {
  const { language, kind, text, topic, since } = asked;
  const [{ problems, entry, unit }, after] = await Promise.all([chosenFor(ctx, asked), before(ctx, since)]);
  if (problems.length > 0) {
    return { outcome: "unknown", problems: problems.map((one) => ({ ...one, valid: [...one.valid] })) };
  }
  const wanted: WantedChanges = {
    recordIds: entry ? [entry.id] : undefined,
    kind,
    part: text,
    facets: [...(topic ? [`topic:${topic}`] : []), ...(unit ? [`unit:${unit.id}`] : [])],
    after,
  };
  const [{ acts, older }, total, begun] = await Promise.all([
    changeActs(ctx.db, language, wanted, slice),
    actCount(ctx.db, wanted),
    publicSince(ctx.db),
  ]);
  return { outcome: "listed", acts, older, total, entry: placed(entry), unit: placed(unit), begun };
}
