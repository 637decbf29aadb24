/** Who is signed in, and what they may do. */
import type { SignedIn } from "@entente/auth/session/read";
import { languages } from "@entente/domain/languages";
import { Fact, Facts } from "@entente/ui/facts";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { nameOf } from "@/lib/languages.ts";

type Props = { readonly person: SignedIn; readonly reader: DeskReader };

export function SignedInAs({ person: { actor, email }, reader: { language, words } }: Props) {
  const role = words.roles[actor.role];
  const own = languages.filter((one) => actor.scope.languages?.includes(one) ?? true);
  const all = own.length === languages.length;
  return (
    <div className="mb-14 max-w-md">
      <Facts>
        <Fact term={words.home.signedInAs} small={email}>
          {actor.name}
        </Fact>
        <Fact term={words.home.role} small={role.may}>
          {role.name}
        </Fact>
        <Fact term={words.home.languages}>
          {all ? words.home.everyLanguage : own.map((one) => nameOf(one, language)).join(", ")}
        </Fact>
      </Facts>
    </div>
  );
}
