/** Somebody who was invited chooses a password. */
import type { Metadata } from "next";
import { LinkPage } from "@/features/account/link-page.tsx";
import type { SearchParams } from "@/lib/desk/query.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { waysInWords } from "@/messages/desk/ways-in.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: waysInWords[(await deskReader()).language].choose.invitation.title };
}

export default function Welcome({ searchParams }: { readonly searchParams: SearchParams }) {
  return <LinkPage purpose="invitation" page="welcome" searchParams={searchParams} />;
}
