/** Ten recovery codes, shown once. They count when their owner says that they have kept them. */
import type { OfferedCodes } from "@entente/auth/factor/recovery-codes";
import { Button } from "@entente/ui/button";
import { ButtonLink } from "@entente/ui/button-link";
import { Notice } from "@entente/ui/notice";
import { PageTitle } from "@entente/ui/page-title";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { accountWords } from "@/messages/desk/account.ts";

type Props = {
  readonly reader: DeskReader;
  readonly token: string;
  readonly offered: OfferedCodes;
  /** What brought them here: a second step that was set up, or a form that had grown old. */
  readonly said: "added" | "old-form" | null;
};

export function RecoveryCodesPage({ reader, token, offered, said }: Props) {
  const { codes: words, done, title } = accountWords[reader.language];
  return (
    <>
      <PageTitle eyebrow={title} title={words.title} lead={words.lead} />
      {said ? (
        <div role="status" className="mb-8">
          <Notice>{said === "added" ? done.added : words.oldForm}</Notice>
        </div>
      ) : null}
      <ol className="border-line bg-sheet grid max-w-md gap-x-10 gap-y-2 border p-6 font-mono text-lg sm:grid-cols-2">
        {offered.codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <p className="mt-6 max-w-[58ch]">{words.once}</p>
      <form action="/api/auth/recovery-codes" method="post" className="no-print mt-6 flex flex-wrap gap-4">
        <input type="hidden" name="csrfToken" value={token} />
        <input type="hidden" name="sealed" value={offered.sealed} />
        <Button type="submit" look="main">
          {words.kept}
        </Button>
        <ButtonLink href="/desk/account">{words.later}</ButtonLink>
      </form>
    </>
  );
}
