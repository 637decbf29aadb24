/** Sends a translated file: to be checked, or, once it was, to be taken in. Works without script. */
import type { Language } from "@entente/domain/languages";
import { Button } from "@entente/ui/button";
import { CheckField } from "@entente/ui/check-field";
import { describedBy, fileLook, Labelled } from "@entente/ui/labelled";
import type { ReactNode } from "react";
import { xliffWords } from "@/messages/desk/xliff.ts";
import { mayBeChosen, type Report } from "./exchange-address.ts";

type Props = {
  readonly reader: Language;
  readonly token: string;
  /** The report of the check, where the file was checked and something may be taken in. */
  readonly checked: Report | null;
  readonly error?: ReactNode;
  readonly children?: ReactNode;
};

export function TakeInForm({ reader, token, checked, error, children }: Props) {
  const words = xliffWords[reader];
  const id = checked ? "file-again" : "file";
  const label = checked ? words.back.fileAgain : words.back.file;
  const field = { id, label, help: checked ? undefined : words.back.help, error };
  return (
    <form
      action="/api/translation/xliff"
      method="post"
      encType="multipart/form-data"
      className="space-y-6"
      aria-label={checked ? words.back.take : words.back.check}
    >
      <input type="hidden" name="csrfToken" value={token} />
      <input type="hidden" name="checked" value={checked?.file ?? ""} />
      {children}
      {checked?.counts.some(({ outcome }) => mayBeChosen(outcome)) ? (
        <CheckField id="all-changed" name="chosen" value="all" label={words.report.takeAllTheSame} />
      ) : null}
      <Labelled {...field}>
        <input
          id={id}
          name="file"
          type="file"
          required
          accept=".xlf,.xliff,application/xliff+xml"
          className={fileLook}
          {...describedBy(field)}
        />
      </Labelled>
      <Button type="submit" look={checked ? "main" : "quiet"}>
        {checked ? words.back.take : words.back.check}
      </Button>
    </form>
  );
}
