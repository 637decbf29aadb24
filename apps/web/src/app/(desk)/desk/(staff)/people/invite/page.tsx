/** Where an administrator invites one person. */
import { staffCaller } from "@entente/api/staff-caller";
import { PageTitle } from "@entente/ui/page-title";
import type { Metadata } from "next";
import { InviteForm } from "@/features/people/edit/invite-form.tsx";
import { personFormIn } from "@/features/people/edit/person-form.ts";
import { found } from "@/lib/desk/found.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";
import { peopleWords } from "@/messages/desk/people.ts";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: peopleWords[(await deskReader()).language].inviteOne,
});

export default async function Invite() {
  const { actor } = await staff();
  const reader = await deskReader();
  const units = await found(staffCaller(actor).people.units({ language: reader.language }));
  const words = peopleWords[reader.language];
  return (
    <>
      <PageTitle eyebrow={<a href="/desk/people">{words.title}</a>} title={words.inviteOne} />
      <InviteForm form={personFormIn(reader)} units={units} accountId={crypto.randomUUID()} />
    </>
  );
}
