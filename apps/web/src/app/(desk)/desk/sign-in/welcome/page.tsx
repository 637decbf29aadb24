/** Somebody who was invited chooses a password. */
import type { Metadata } from "next";
import { LinkPage, linkTitle } from "@/features/account/link-page.tsx";
import type { SearchParams } from "@/lib/desk/query.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await linkTitle("invitation") };
}

export default function Welcome({ searchParams }: { readonly searchParams: SearchParams }) {
  return <LinkPage purpose="invitation" page="welcome" searchParams={searchParams} />;
}
