/** Where a form of ours leads whose token no longer counts, as after a browser forgot its cookies. */
import { originOf } from "@entente/auth/origin";
import { returnPath } from "@entente/auth/return-path";
import { ButtonLink } from "@entente/ui/button-link";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { WayInFrame } from "@/features/account/way-in-frame.tsx";
import { one, type SearchParams } from "@/lib/desk/query.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { oldFormWords } from "@/messages/desk/old-form.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: oldFormWords[(await deskReader()).language].title };
}

export default async function OldForm({ searchParams }: { readonly searchParams: SearchParams }) {
  const reader = await deskReader();
  const { title, lead, back } = oldFormWords[reader.language];
  const to = returnPath(one((await searchParams).callbackUrl), originOf(await headers()));
  return (
    <WayInFrame reader={reader} title={title} lead={lead}>
      <ButtonLink href={to} look="main">
        {back}
      </ButtonLink>
    </WayInFrame>
  );
}
