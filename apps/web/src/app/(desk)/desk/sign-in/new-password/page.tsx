/** Somebody who has forgotten their password chooses a new one. */
import type { Metadata } from "next";
import { LinkPage, linkTitle } from "@/features/account/link-page.tsx";
import type { SearchParams } from "@/lib/desk/query.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await linkTitle("reset") };
}

export default function NewPassword({ searchParams }: { readonly searchParams: SearchParams }) {
  return <LinkPage purpose="reset" page="new-password" searchParams={searchParams} />;
}
