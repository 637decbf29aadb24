"use client";
/** Publishes chosen parts now or later, or hands them in. Nothing goes out before the question is answered. */
import type { Part } from "@entente/domain/record/parts";
import { Button } from "@entente/ui/button";
import { RadioField } from "@entente/ui/radio-field";
import { TextArea } from "@entente/ui/text-area";
import { useState } from "react";
import { desk, troubleOf } from "@/lib/desk/client.ts";
import { newId } from "@/lib/desk/new-id.ts";
import { troubleIn } from "@/lib/desk/use-act.ts";
import { useOnce } from "@/lib/desk/use-once.ts";
import { fill } from "@/lib/fill.ts";
import { BecomesStale } from "./becomes-stale.tsx";
import { type Done, leaveWith } from "./done.ts";
import { Later } from "./later.tsx";
import { type Notes, written } from "./localized-notes.tsx";
import type { Panel, PanelPart } from "./panel.ts";
import { PartChoices } from "./part-choices.tsx";
import { type Answer, Question } from "./question.tsx";
import { WhatWaits } from "./what-waits.tsx";

type How = "publish" | "submit" | "later";

/** Whether readers would see something new of it. */
const goesOut = ({ begun, changed, live }: PanelPart) => begun && (changed || !live);

/** What differs and may go out; a language that was only begun waits until somebody chooses it. */
function chosenAtFirst(parts: readonly PanelPart[]): Part[] {
  const open = parts.filter((part) => goesOut(part) && (part.mayPublish || part.maySubmit));
  const ready = open.filter(({ part, live, missing }) => part === "shared" || live || missing.length === 0);
  const some = ready.some(({ part }) => part !== "shared") || parts.some(({ live }) => live);
  return (some ? ready : open).map(({ part }) => part);
}

export function PublishForm(panel: Panel) {
  const { recordId, words, liveSlug, draftSlug } = panel;
  const [chosen, setChosen] = useState<readonly Part[]>(() => chosenAtFirst(panel.parts));
  const [answer, setAnswer] = useState<Answer>(null);
  const [notes, setNotes] = useState<Notes>({});
  const [address, setAddress] = useState<"keep" | "move">("keep");
  const [needsReason, setNeedsReason] = useState(false);
  const [anyway, setAnyway] = useState("");
  const [time, setTime] = useState("");
  const [problem, setProblem] = useState("");
  // The act has its id before it is sent: sent twice, it happens once.
  const [id] = useState(newId);

  const told = panel.languages.filter(({ language }) =>
    panel.parts.some(({ part, live }) => part === language && (live || chosen.includes(part))),
  );
  const moved =
    liveSlug !== null && draftSlug !== null && liveSlug !== draftSlug && chosen.includes("shared");
  const mine = panel.parts.filter(({ part }) => chosen.includes(part));
  const mayPublish = mine.length > 0 && mine.every((part) => part.mayPublish);

  function unanswered(how: How): string | null {
    if (chosen.length === 0) return words.choosePart;
    const stays = moved && address === "keep";
    if (stays && panel.addressAlone && chosen.length === 1) return words.addressAlone;
    if (mine.some(({ missing }) => missing.some((one) => !(one.address && stays)))) {
      return words.somethingMissing;
    }
    if (answer === null) return words.chooseAnswer;
    const silent = told.filter(({ language }) => !notes[language]?.trim());
    if (answer === "yes" && silent.length > 0) {
      return fill(words.writeNote, { languages: silent.map(({ name }) => name).join(", ") });
    }
    return how === "later" && time === "" ? words.writeTime : null;
  }

  async function send(how: How): Promise<Done> {
    const note = answer === "yes" ? written(notes) : null;
    const parts = [...chosen];
    const reason = anyway.trim() === "" ? {} : { anyway };
    if (how === "submit") {
      await desk.review.submit.mutate({ id, recordId, parts, note });
      return "submitted";
    }
    if (how === "publish") {
      await desk.record.publish.mutate({ recordId, parts, note, changeSetId: id, address, ...reason });
      return "published";
    }
    const plan = {
      id,
      recordId,
      parts,
      time,
      action: "publish",
      details: { note, address, ...reason },
    } as const;
    const { twice } = await desk.schedule.create.mutate(plan);
    return twice ? "scheduledTwice" : "scheduled";
  }

  const [act, busy] = useOnce(async (how: How) => {
    const asked = unanswered(how);
    setProblem(asked ?? "");
    if (asked !== null) return;
    try {
      leaveWith(recordId, await send(how));
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble.name === "second-person-needed") setNeedsReason(true);
      setProblem(troubleIn(panel.troubles, trouble));
    }
  });

  if (!panel.parts.some(goesOut)) {
    return (
      <>
        <p>{words.nothingDiffers}</p>
        <WhatWaits {...panel} />
      </>
    );
  }
  return (
    <form
      className="space-y-10"
      onSubmit={(event) => {
        event.preventDefault();
        void act(mayPublish ? "publish" : "submit");
      }}
    >
      <PartChoices
        recordId={recordId}
        parts={panel.parts}
        chosen={chosen}
        onChoose={setChosen}
        words={words}
      />
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
            <RadioField
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
          <Later
            id="time"
            panel={panel}
            time={time}
            onTime={setTime}
            act={words.publishLater}
            busy={busy}
            onAct={() => void act("later")}
          />
        ) : null}
      </div>
    </form>
  );
}
