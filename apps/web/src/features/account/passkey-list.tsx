/** A person's passkeys, each of which they can give another name and remove. */
import type { OwnWays } from "@entente/auth/own-ways";
import { Button } from "@entente/ui/button";
import { FoldSummary } from "@entente/ui/fold-summary";
import { Row } from "@entente/ui/row";
import { RowsTable } from "@entente/ui/rows-table";
import { TextField } from "@entente/ui/text-field";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { type AccountWords, accountWords } from "@/messages/desk/account.ts";
import { momentIn } from "./moment.ts";

type HeadingProps = {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  readonly words: AccountWords["second"];
};

function PasskeyHeading({ id, name, token, words }: HeadingProps) {
  return (
    <>
      {name}
      <details className="mt-1 font-normal">
        <FoldSummary
          label={fill(words.renameNamed, { name })}
          look="hover:text-accent flex gap-2.5 py-1 text-sm"
        >
          {words.rename}
        </FoldSummary>
        <form action="/api/auth/passkeys/rename" method="post" className="mt-3 mb-4 max-w-64 space-y-3">
          <input type="hidden" name="csrfToken" value={token} />
          <input type="hidden" name="id" value={id} />
          <TextField
            id={`name-${id}`}
            name="name"
            label={words.newName}
            defaultValue={name}
            maxLength={60}
            required
          />
          <Button type="submit">{words.rename}</Button>
        </form>
      </details>
    </>
  );
}

type Props = {
  readonly reader: DeskReader;
  readonly token: string;
  readonly passkeys: OwnWays["passkeys"];
  readonly fresh: boolean;
};

export function PasskeyList({ reader, token, passkeys, fresh }: Props) {
  const { second: words } = accountWords[reader.language];
  const moment = momentIn(reader);
  if (passkeys.length === 0) return <p>{words.noPasskey}</p>;
  return (
    <RowsTable caption="" columns={[words.passkeys, words.added, words.lastUsed, words.remove]}>
      {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
        <Row
          key={id}
          heading={<PasskeyHeading id={id} name={name} token={token} words={words} />}
          labels={[words.added, words.lastUsed]}
          cells={[
            moment(createdAt),
            lastUsedAt ? moment(lastUsedAt) : words.never,
            fresh ? (
              <form key="remove" action="/api/auth/passkeys/remove" method="post">
                <input type="hidden" name="csrfToken" value={token} />
                <input type="hidden" name="id" value={id} />
                <Button type="submit" look="text" aria-label={fill(words.removeNamed, { name })}>
                  {words.remove}
                </Button>
              </form>
            ) : null,
          ]}
        />
      ))}
    </RowsTable>
  );
}
