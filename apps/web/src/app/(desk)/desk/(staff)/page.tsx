/** The desk's first page: what waits for the one who is signed in. */
import { staffCaller } from "@entente/api/staff-caller";
import { PageTitle } from "@entente/ui/page-title";
import { SignedInAs } from "@/features/account/signed-in-as.tsx";
import { StartPage } from "@/features/home-desk/start-page.tsx";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";

export default async function Desk() {
  const person = await staff();
  const reader = await deskReader();
  const start = await staffCaller(person.actor).start.page({ language: reader.language });
  return (
    <>
      <PageTitle eyebrow={reader.words.desk} title={reader.words.home.welcome(person.actor.name)} />
      <StartPage start={start} reader={reader} />
      <div className="mt-14">
        <SignedInAs person={person} reader={reader} />
      </div>
    </>
  );
}
