/** How somebody's account stands to the provider of single sign-on: joined, or free to be. */
import type { OwnWays } from "@entente/auth/own-ways";
import { Button } from "@entente/ui/button";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { accountWords } from "@/messages/desk/account.ts";
import { momentIn } from "./moment.ts";
import { SingleSignOnForm } from "./single-sign-on-form.tsx";

type Props = {
  readonly reader: DeskReader;
  readonly token: string;
  readonly ways: OwnWays;
  readonly fresh: boolean;
  /** What people call the provider. */
  readonly name: string;
};

export function SingleSignOnSection({ reader, token, ways, fresh, name }: Props) {
  const { singleSignOn: words } = accountWords[reader.language];
  // Whoever has no other way in keeps this one.
  const parts = fresh && (ways.hasPassword || ways.passkeys.length > 0);
  if (ways.identities.length === 0) {
    return (
      <div className="space-y-4">
        <p>{fill(words.notJoined, { name })}</p>
        {fresh ? (
          <SingleSignOnForm
            token={token}
            text={fill(words.join, { name })}
            look="quiet"
            returnTo="/desk/account?done=joined"
            errand="join"
          />
        ) : null}
      </div>
    );
  }
  return ways.identities.map(({ issuer, subject, createdAt }) => (
    <div key={`${issuer} ${subject}`} className="space-y-3">
      <p>{fill(words.joined, { date: momentIn(reader)(createdAt) })}</p>
      {parts ? (
        <form action="/api/auth/part-identity" method="post">
          <input type="hidden" name="csrfToken" value={token} />
          <input type="hidden" name="issuer" value={issuer} />
          <input type="hidden" name="subject" value={subject} />
          <Button type="submit">{fill(words.part, { name })}</Button>
        </form>
      ) : null}
    </div>
  ));
}
