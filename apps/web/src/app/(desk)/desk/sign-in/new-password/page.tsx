/** Somebody who has forgotten their password chooses a new one. */
import type { Metadata } from "next";
import { LinkPage } from "@/features/account/link-page.tsx";
import type { SearchParams } from "@/lib/desk/query.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { waysInWords } from "@/messages/desk/ways-in.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: waysInWords[(await deskReader()).language].choose.reset.title };
}

export default function NewPassword({ searchParams }: { readonly searchParams: SearchParams }) {
  return <LinkPage purpose="reset" page="new-password" searchParams={searchParams} />;
}
