/** What stands where a guest's link leads nowhere: unknown, ended and expired ones alike. */
import { PageTitle } from "@entente/ui/page-title";
import { DeskHeader } from "@/features/account/desk-header.tsx";
import { deskReader } from "@/lib/desk/reader.ts";
import { guestWords } from "@/messages/desk/guest.ts";

export default async function Gone() {
  const reader = await deskReader();
  const words = guestWords[reader.language];
  return (
    <>
      <DeskHeader reader={reader} />
      <main id="content" tabIndex={-1} className="mx-auto max-w-6xl px-5 pb-20 md:px-8">
        <PageTitle title={words.goneTitle} lead={words.goneLead} />
      </main>
    </>
  );
}
