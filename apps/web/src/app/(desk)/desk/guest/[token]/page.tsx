/** What a guest sees through a link: the page as it was when the link was made, and a form for a comment. */
import { randomUUID } from "node:crypto";
import type { GuestPage as Shown } from "@entente/api/guest/view";
import { readAsGuest } from "@entente/api/guest-door";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { GuestPage } from "@/features/guest/guest-page.tsx";
import { deskReader } from "@/lib/desk/reader.ts";
import { origin } from "@/lib/origin.ts";
import { guestWords } from "@/messages/desk/guest.ts";

type Props = {
  readonly params: Promise<{ token: string }>;
  readonly searchParams: Promise<{ said?: string | string[] }>;
};

const shown = cache(async (token: string): Promise<Shown> => {
  const page = await readAsGuest(token, (await deskReader()).language);
  if (!page) notFound();
  return page;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await deskReader();
  await shown((await params).token);
  // The address is the key: no other site learns of it.
  return { title: guestWords[language].pageTitle, referrer: "same-origin" };
}

const outcomes = ["thanks", "malformed", "too-often"] as const;

export default async function Guest({ params, searchParams }: Props) {
  const { token } = await params;
  const { said } = await searchParams;
  return (
    <GuestPage
      token={token}
      page={await shown(token)}
      said={outcomes.find((one) => one === said) ?? null}
      formId={randomUUID()}
      origin={await origin()}
      reader={await deskReader()}
    />
  );
}
