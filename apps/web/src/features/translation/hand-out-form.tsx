/** Which texts are handed out to translators. Works without script: the answer is the file. */
import { handOutChoices } from "@entente/api/translation/view";
import { type Language, languages } from "@entente/domain/languages";
import { Button } from "@entente/ui/button";
import { SelectField } from "@entente/ui/select-field";
import { nameOf } from "@/lib/languages.ts";
import { xliffWords } from "@/messages/desk/xliff.ts";
import { exchangeAddress } from "./exchange-address.ts";

export type HandOutAsked = {
  readonly from: Language;
  readonly into: Language;
  readonly which: (typeof handOutChoices)[number];
  readonly record: { readonly id: string; readonly name: string } | null;
};

type Props = { readonly asked: HandOutAsked; readonly reader: Language };

export function HandOutForm({ asked: { from, into, which, record }, reader }: Props) {
  const words = xliffWords[reader].out;
  const options = languages.map((language) => ({ value: language, name: nameOf(language, reader) }));
  return (
    <form action="/api/translation/xliff" method="get">
      {record ? (
        <p className="mb-4">
          {words.only} <a href={`/desk/records/${record.id}/translate/${into}`}>{record.name}</a>{" "}
          <a className="ml-4 text-sm" href={exchangeAddress}>
            {words.everyRecord}
          </a>
          <input type="hidden" name="record" value={record.id} />
        </p>
      ) : null}
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_1fr_auto]">
        <SelectField id="from" label={words.from} options={options} defaultValue={from} />
        <SelectField id="into" label={words.into} options={options} defaultValue={into} />
        <SelectField
          id="which"
          label={words.which}
          options={handOutChoices.map((choice) => ({ value: choice, name: words.choices[choice] }))}
          defaultValue={which}
        />
        <Button type="submit" look="main">
          {words.button}
        </Button>
      </div>
      <p className="text-muted mt-4 max-w-[60ch] text-sm">{words.help}</p>
    </form>
  );
}
