/** A person's own sessions. */
import { ownSessions } from "@entente/auth/session/own";
import type { Metadata } from "next";
import { SessionsPage } from "@/features/account/sessions-page.tsx";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await deskReader()).words.sessions.title,
});

export default async function Sessions({ searchParams }: Props) {
  const person = await staff();
  const { ended } = await searchParams;
  return (
    <SessionsPage
      reader={await deskReader()}
      token={person.token}
      sessions={await ownSessions(person)}
      ended={/^\d{1,3}$/.test(String(ended)) ? Number(ended) : 0}
    />
  );
}
