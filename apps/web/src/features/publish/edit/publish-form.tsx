"use client";
/** Publishes chosen parts now or later, or hands them in. Nothing goes out before the question is answered. */
import type { Part } from "@entente/domain/record/parts";
import { Button } from "@entente/ui/button";
import { TextArea } from "@entente/ui/text-area";
import { TextField } from "@entente/ui/text-field";
import { useState } from "react";
import { desk, troubleOf } from "@/lib/desk/client.ts";
import { newId } from "@/lib/desk/new-id.ts";
import { useOnce } from "@/lib/desk/use-once.ts";
import { fill } from "@/lib/fill.ts";
import { BecomesStale } from "./becomes-stale.tsx";
import { leaveWith } from "./done.ts";
import { type Notes, written } from "./localized-notes.tsx";
import type { Panel } from "./panel.ts";
import { PartChoices } from "./part-choices.tsx";
import { type Answer, Question } from "./question.tsx";
import { Radio } from "./radio.tsx";
import { troubleIn } from "./words.ts";

type How = "publish" | "submit" | "later";

export function PublishForm(panel: Panel) {
  const { recordId, words, liveSlug, draftSlug } = panel;
  const [chosen, setChosen] = useState<readonly Part[]>(
    panel.parts.filter(({ begun, changed, live }) => begun && (changed || !live)).map(({ part }) => part),
  );
  const [answer, setAnswer] = useState<Answer>(null);
  const [notes, setNotes] = useState<Notes>({});
  const [address, setAddress] = useState<"keep" | "move">("keep");
  const [needsReason, setNeedsReason] = useState(false);
  const [anyway, setAnyway] = useState("");
  const [time, setTime] = useState("");
  const [problem, setProblem] = useState("");
  // The act has its id before it is sent: sent twice, it happens once.
  const [id] = useState(newId);

  const open = panel.parts.filter(({ begun, live, changed }) => begun && (changed || !live));
  const told = panel.languages.filter(({ language }) =>
    panel.parts.some(({ part, live }) => part === language && (live || chosen.includes(part))),
  );
  const moved =
    liveSlug !== null && draftSlug !== null && liveSlug !== draftSlug && chosen.includes("shared");
  const mine = panel.parts.filter(({ part }) => chosen.includes(part));
  const mayPublish = mine.length > 0 && mine.every((part) => part.mayPublish);

  function unanswered(how: How): string | null {
    if (chosen.length === 0) return words.choosePart;
    if (mine.some(({ missing }) => missing.length > 0)) return words.trouble["not-publishable"] ?? null;
    if (answer === null) return words.chooseAnswer;
    const silent = told.filter(({ language }) => !notes[language]?.trim());
    if (answer === "yes" && silent.length > 0) {
      return fill(words.writeNote, { languages: silent.map(({ name }) => name).join(", ") });
    }
    return how === "later" && time === "" ? words.writeTime : null;
  }

  async function send(how: How): Promise<void> {
    const note = answer === "yes" ? written(notes) : null;
    const parts = [...chosen];
    const reason = anyway.trim() === "" ? {} : { anyway };
    if (how === "submit") await desk.review.submit.mutate({ id, recordId, parts, note });
    else if (how === "publish") {
      await desk.record.publish.mutate({ recordId, parts, note, changeSetId: id, address, ...reason });
    } else {
      const details = { note, address, ...reason };
      await desk.schedule.create.mutate({ id, recordId, parts, time, action: "publish", details });
    }
  }

  const [act, busy] = useOnce(async (how: How) => {
    const asked = unanswered(how);
    setProblem(asked ?? "");
    if (asked !== null) return;
    try {
      await send(how);
      leaveWith(recordId, how === "submit" ? "submitted" : how === "later" ? "scheduled" : "published");
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble.name === "second-person-needed") setNeedsReason(true);
      setProblem(troubleIn(words, trouble));
    }
  });

  if (open.length === 0) return <p>{words.nothingDiffers}</p>;
  return (
    <form
      className="space-y-10"
      onSubmit={(event) => {
        event.preventDefault();
        void act(mayPublish ? "publish" : "submit");
      }}
    >
      <PartChoices parts={panel.parts} chosen={chosen} onChoose={setChosen} words={words} />
      <Question
        answer={answer}
        onAnswer={setAnswer}
        notes={notes}
        onNotes={setNotes}
        languages={told}
        words={words}
      />
      <BecomesStale panel={panel} chosen={chosen} minor={answer === "no"} />
      {moved ? (
        <fieldset>
          <legend className="font-display text-2xl">{words.address}</legend>
          <p className="text-muted mt-1 mb-3 text-sm">
            {fill(words.addressHelp, { old: liveSlug, new: draftSlug })}
          </p>
          {(["keep", "move"] as const).map((choice) => (
            <Radio
              key={choice}
              name="address"
              value={choice}
              chosen={address === choice}
              onChoose={() => setAddress(choice)}
              label={fill(choice === "keep" ? words.keepAddress : words.moveAddress, {
                old: liveSlug,
                new: draftSlug,
              })}
            />
          ))}
        </fieldset>
      ) : null}
      {needsReason ? (
        <div className="max-w-[40rem]">
          <TextArea
            id="anyway"
            label={words.anyway}
            help={words.anywayHelp}
            maxLength={2000}
            value={anyway}
            onChange={({ target }) => setAnyway(target.value)}
          />
        </div>
      ) : null}
      <div className="space-y-4">
        <p role="alert" className="text-accent font-medium empty:hidden">
          {problem}
        </p>
        <div className="flex flex-wrap gap-3">
          {mayPublish ? (
            <Button type="submit" look="main" disabled={busy}>
              {busy ? words.busy : words.publish}
            </Button>
          ) : null}
          <Button
            type={mayPublish ? "button" : "submit"}
            look={mayPublish ? "quiet" : "main"}
            disabled={busy}
            onClick={mayPublish ? () => void act("submit") : undefined}
          >
            {words.submit}
          </Button>
        </div>
        <p className="text-muted max-w-[60ch] text-sm">{words.submitHelp}</p>
        {mayPublish ? (
          <details>
            <summary className="cursor-pointer py-1 underline underline-offset-4">{words.later}</summary>
            <div className="flex max-w-[40rem] flex-wrap items-end gap-3 pt-3">
              <TextField
                id="time"
                type="datetime-local"
                label={fill(words.time, { zone: panel.timeZone })}
                value={time}
                onChange={({ target }) => setTime(target.value)}
              />
              <Button disabled={busy} onClick={() => void act("later")}>
                {words.publishLater}
              </Button>
            </div>
          </details>
        ) : null}
      </div>
    </form>
  );
}
