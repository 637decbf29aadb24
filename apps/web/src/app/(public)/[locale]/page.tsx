/** The home page of the register. */
import type { Metadata } from "next";
import { cache } from "react";
import { HomePage } from "@/features/home/home-page.tsx";
import { pageMetadata, registerTitle } from "@/features/page/metadata.ts";
import { readerOf } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";

type Props = { readonly params: Promise<{ locale: string }> };

const reader = cache(readerOf);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const who = await reader((await params).locale);
  const { text } = who.institute;
  return pageMetadata({
    reader: who,
    path: "",
    title: registerTitle(who),
    description: text?.introduction ?? registerTitle(who),
    hidden: text === null,
  });
}

export default async function Page({ params }: Props) {
  const who = await reader((await params).locale);
  return <HomePage home={await register().home.get({ language: who.language })} reader={who} />;
}
