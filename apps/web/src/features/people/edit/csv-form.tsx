"use client";
/** Invites everybody whom a file names: checked line by line first, then in one act, all or nobody. */
import type { CsvCheck } from "@entente/api/people/view";
import { Button } from "@entente/ui/button";
import { fileLook, Labelled } from "@entente/ui/labelled";
import { Notice } from "@entente/ui/notice";
import { SelectField } from "@entente/ui/select-field";
import { TextArea } from "@entente/ui/text-area";
import { type SubmitEvent, useState } from "react";
import { desk } from "@/lib/desk/client.ts";
import { useAct } from "@/lib/desk/use-act.ts";
import { fill } from "@/lib/fill.ts";
import { CsvLines } from "./csv-lines.tsx";
import type { PersonForm } from "./person-form.ts";
import { textOfFile } from "./text-of-file.ts";

type Props = { readonly form: PersonForm; readonly actId: string };

export function CsvForm({ form, actId }: Props) {
  const { words, troubles, languages } = form;
  const { act, busy, trouble } = useAct(troubles);
  const [csv, setCsv] = useState("");
  const [language, setLanguage] = useState(form.language);
  const [check, setCheck] = useState<CsvCheck | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const fresh = check?.lines.filter(({ outcome }) => outcome === "new").length ?? 0;
  const wrong = check?.lines.filter(({ outcome }) => outcome === "wrong").length ?? 0;

  function type(text: string) {
    setCsv(text);
    setCheck(null);
    setSaid(null);
  }

  async function look(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setSaid(null);
    await act(async () => setCheck(await desk.people.checkCsv.mutate({ actId, csv, language })));
  }

  async function invite() {
    await act(async () => {
      setSaid(fill(words.csv.invited, await desk.people.inviteFromCsv.mutate({ actId, csv, language })));
      setCheck(null);
    });
  }

  return (
    <form onSubmit={look} className="space-y-6">
      <Labelled id="file" label={words.csv.file}>
        <input
          id="file"
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          className={fileLook}
          onChange={async ({ target: { files } }) => type(files?.[0] ? await textOfFile(files[0]) : "")}
        />
      </Labelled>
      <TextArea
        id="csv"
        label={words.csv.paste}
        rows={8}
        value={csv}
        spellCheck={false}
        onChange={(event) => type(event.target.value)}
        error={check?.problem ? fill(words.fileProblems[check.problem], { about: check.about }) : undefined}
      />
      <div className="max-w-xs">
        <SelectField
          id="mail"
          label={words.fields.mail}
          options={languages}
          value={language}
          onChange={(event) => setLanguage(event.target.value as typeof language)}
        />
      </div>
      <Button type="submit" aria-disabled={busy}>
        {words.csv.check}
      </Button>
      <div role="status">
        {trouble || said ? <Notice>{trouble ?? said}</Notice> : null}
        {check && !check.problem && fresh === 0 && wrong === 0 ? <p>{words.csv.nothing}</p> : null}
        {wrong > 0 ? <p>{words.csv.fix}</p> : null}
      </div>
      {check && !check.problem ? <CsvLines lines={check.lines} form={form} /> : null}
      {fresh > 0 && wrong === 0 ? (
        <Button look="main" aria-disabled={busy} onClick={invite}>
          {fill(words.csv.invite, { count: fresh })}
        </Button>
      ) : null}
    </form>
  );
}
