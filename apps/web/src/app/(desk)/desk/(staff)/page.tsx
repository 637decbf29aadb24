/** The desk's first page: who is signed in. */
import { PageTitle } from "@entente/ui/page-title";
import { SignedInAs } from "@/features/account/signed-in-as.tsx";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";

export default async function Desk() {
  const person = await staff();
  const reader = await deskReader();
  return (
    <>
      <PageTitle eyebrow={reader.words.desk} title={reader.words.home.welcome(person.actor.name)} />
      <div className="max-w-md">
        <SignedInAs person={person} reader={reader} />
      </div>
    </>
  );
}
