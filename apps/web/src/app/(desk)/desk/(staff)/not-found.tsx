/** What stands at an address of the desk that leads nowhere. */
import { PageTitle } from "@entente/ui/page-title";
import { deskReader } from "@/lib/desk/reader.ts";

export default async function Missing() {
  const { missing } = (await deskReader()).words;
  return (
    <>
      <PageTitle title={missing.title} lead={missing.lead} />
      <p>
        <a href="/desk">{missing.back}</a>
      </p>
    </>
  );
}
