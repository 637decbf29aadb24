/** Takes in a file that came back: what would become of each text first, then one save for each record. */
import { may } from "@entente/domain/access/authorize";
import { Refusal } from "@entente/domain/errors";
import { unitsOf } from "@entente/domain/record/scope";
import { draftOf } from "../../history/queries/read.ts";
import { saveRecord } from "../../record/commands.ts";
import type { ActingContext } from "../../trpc.ts";
import { knownTexts } from "../queries/texts.ts";
import type { RecordTexts } from "../record-texts.ts";
import type { TakeIn, UnitOutcome } from "../view.ts";
import type { FileBack } from "./format.ts";
import { outcomeOf, type Pair, pathsOf, withUnit } from "./judge.ts";
import { readXliff } from "./read.ts";

type Asked = {
  readonly xml: string;
  readonly dryRun: boolean;
  readonly chosen: "all" | readonly string[];
};
/** How many records are read in one go. */
const atOnce = 200;

type RecordBack = FileBack["records"][number];
type Judged = { readonly outcomes: readonly UnitOutcome[]; readonly saved: boolean };

const every = ({ units }: RecordBack, outcome: UnitOutcome): Judged => ({
  outcomes: units.map(() => outcome),
  saved: false,
});

async function write(
  context: ActingContext,
  pair: Pair,
  back: RecordBack,
  texts: RecordTexts,
  counter: number,
) {
  const { recordId, units } = back;
  const content = units.reduce((document, unit) => withUnit(document, pair, unit), texts.draft);
  const told = { ...pair, paths: units.map(({ path }) => path) };
  const { kind } = texts;
  await saveRecord(context, {
    recordId,
    kind,
    counter,
    content,
    act: { action: "translation.take-in", told },
  });
}

/** What the store refuses of one record keeps the others from nothing. */
function outcomeOfRefusal(error: unknown): UnitOutcome {
  if (!(error instanceof Refusal)) throw error;
  if (error.refusal === "version-conflict") return "meanwhile";
  return error.refusal === "not-allowed" ? "not-allowed" : "invalid";
}

async function takeRecord(
  context: ActingContext,
  pair: Pair,
  back: RecordBack,
  known: RecordTexts | undefined,
  { dryRun, chosen }: Asked,
): Promise<Judged> {
  const { recordId, units } = back;
  if (!known) return every(back, "unknown");
  const { kind, counter, document } = await draftOf(context.db, recordId);
  const texts = { ...known, draft: document };
  const resource = { recordId, unitIds: unitsOf(kind, recordId, document.shared), parts: [pair.language] };
  if (!may(context.actor, "record.save", resource)) return every(back, "not-allowed");
  const paths = pathsOf(texts);
  const isChosen = (path: string) => chosen === "all" || chosen.includes(`${recordId} ${path}`);
  const outcomes = units.map((unit) => outcomeOf(texts, paths, pair, unit, isChosen(unit.path)));
  const taken = units.filter((_, index) => outcomes[index] === "take");
  if (dryRun || taken.length === 0) return { outcomes, saved: false };
  try {
    await write(context, pair, { recordId, units: taken }, texts, counter);
    return { outcomes, saved: true };
  } catch (error) {
    const outcome = outcomeOfRefusal(error);
    return { outcomes: outcomes.map((one) => (one === "take" ? outcome : one)), saved: false };
  }
}

/**
 * Reports what becomes of each text and, unless it is a dry run, saves what is to be taken in. Nothing is published.
 * @throws Refusal "too-large" or "invalid-input" where the file cannot be read
 */
export async function takeIn(context: ActingContext, asked: Asked): Promise<TakeIn> {
  const { from, language, records } = readXliff(asked.xml);
  const units: TakeIn["units"] = [];
  let saved = 0;
  for (let begun = 0; begun < records.length; begun += atOnce) {
    const some = records.slice(begun, begun + atOnce);
    const ids = some.map(({ recordId }) => recordId);
    const known = await knownTexts(context.db, ids);
    for (const back of some) {
      const { recordId } = back;
      const judged = await takeRecord(context, { from, language }, back, known.get(recordId), asked);
      back.units.forEach(({ path }, index) => {
        units.push({ recordId, path, outcome: judged.outcomes[index] ?? "unknown" });
      });
      if (judged.saved) saved += 1;
    }
  }
  return { from, language, units, saved };
}
