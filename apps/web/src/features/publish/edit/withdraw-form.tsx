"use client";
/** Takes a record off the public side, now or later, and says what readers find instead and what is hidden. */
import { type WithdrawalSort, withdrawalSorts } from "@entente/domain/record/withdrawal";
import { Button } from "@entente/ui/button";
import { Notice } from "@entente/ui/notice";
import { RadioField } from "@entente/ui/radio-field";
import { useState } from "react";
import { desk, troubleOf } from "@/lib/desk/client.ts";
import { newId } from "@/lib/desk/new-id.ts";
import { troubleIn } from "@/lib/desk/use-act.ts";
import { useOnce } from "@/lib/desk/use-once.ts";
import { fill } from "@/lib/fill.ts";
import { leaveWith } from "./done.ts";
import { type Going, goings, partsOf } from "./goings.ts";
import { Later } from "./later.tsx";
import { LocalizedNotes, type Notes, written } from "./localized-notes.tsx";
import { OtherRecord } from "./other-record.tsx";
import type { Panel } from "./panel.ts";

const languageName = (going: Going, { languages }: Panel) =>
  languages.find(({ language }) => language === going)?.name ?? going;

/** What goes besides what readers see now, where it is taken back as an error. */
function HiddenPast({ going, panel }: { readonly going: Going; readonly panel: Panel }) {
  const { page, language, instead } = panel.words.hidesPast;
  return (
    <Notice>
      <p className="font-medium">
        {going === "page" ? page : fill(language, { language: languageName(going, panel) })}
      </p>
      <p className="mt-1">{instead}</p>
    </Notice>
  );
}

export function WithdrawForm(panel: Panel) {
  const { recordId, words } = panel;
  const [sort, setSort] = useState<WithdrawalSort>("explained");
  const [notes, setNotes] = useState<Notes>({});
  const [into, setInto] = useState<string | null>(null);
  const [time, setTime] = useState("");
  const [problem, setProblem] = useState("");
  const [id] = useState(newId);

  const choices = goings(panel);
  const [going, setGoing] = useState<Going>(choices[0] ?? "page");
  const parts = partsOf(going, panel);
  const told = panel.languages.filter(({ language }) => parts.includes(language));
  // Only a whole page becomes part of another.
  const sorts = withdrawalSorts.filter((one) => one !== "merged" || going === "page");

  function unanswered(later: boolean): string | null {
    if (later && time === "") return words.writeTime;
    if (sort === "merged") return into === null ? words.mergedHelp : null;
    const silent = told.filter(({ language }) => !notes[language]?.trim());
    if (silent.length === 0) return null;
    return fill(words.writeNote, { languages: silent.map(({ name }) => name).join(", ") });
  }

  const [act, busy] = useOnce(async (later: boolean) => {
    const asked = unanswered(later);
    setProblem(asked ?? "");
    if (asked !== null) return;
    const what = {
      sort,
      explanation: sort === "merged" ? null : written(notes),
      ...(sort === "merged" && into ? { mergedInto: into } : {}),
    };
    try {
      if (later) {
        const plan = { id, recordId, parts, time, action: "withdraw", details: what } as const;
        const { twice } = await desk.schedule.create.mutate(plan);
        leaveWith(recordId, twice ? "scheduledTwice" : "scheduled");
      } else {
        await desk.record.withdraw.mutate({ recordId, parts, changeSetId: id, ...what });
        leaveWith(recordId, "withdrawn");
      }
    } catch (error) {
      setProblem(troubleIn(panel.troubles, troubleOf(error)));
    }
  });

  return (
    <div className="max-w-[40rem] space-y-6">
      <p>{words.withdrawLead}</p>
      {choices.length > 1 ? (
        <fieldset>
          <legend className="font-medium">{words.whatGoes}</legend>
          {choices.map((one) => (
            <RadioField
              key={one}
              name="going"
              value={one}
              chosen={going === one}
              onChoose={() => {
                setGoing(one);
                if (one !== "page" && sort === "merged") setSort("explained");
              }}
              label={
                one === "page"
                  ? words.wholePage
                  : fill(words.onlyLanguage, { language: languageName(one, panel) })
              }
            />
          ))}
        </fieldset>
      ) : null}
      <fieldset>
        <legend className="font-medium">{words.why}</legend>
        {sorts.map((one) => (
          <RadioField
            key={one}
            name="sort"
            value={one}
            chosen={sort === one}
            onChoose={() => setSort(one)}
            label={words.sorts[one]}
            help={words.sortHelp[one]}
          />
        ))}
      </fieldset>
      <div role="status">{sort === "in-error" ? <HiddenPast going={going} panel={panel} /> : null}</div>
      {sort === "merged" ? (
        <OtherRecord
          recordId={recordId}
          kind={panel.kind}
          reader={panel.reader}
          onPick={setInto}
          words={words}
        />
      ) : (
        <LocalizedNotes
          id="explanation"
          languages={told}
          notes={notes}
          onChange={setNotes}
          label={words.explanation}
          help={words.explanationHelp}
          max={2000}
        />
      )}
      <p role="alert" className="text-accent font-medium empty:hidden">
        {problem}
      </p>
      <Button disabled={busy} onClick={() => void act(false)}>
        {busy ? words.busy : words.withdrawButton}
      </Button>
      <Later
        id="withdraw-time"
        panel={panel}
        time={time}
        onTime={setTime}
        act={words.withdrawLater}
        busy={busy}
        onAct={() => void act(true)}
      />
    </div>
  );
}
