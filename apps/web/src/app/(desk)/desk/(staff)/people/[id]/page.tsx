/** One account, for administrators. */
import { staffCaller } from "@entente/api/staff-caller";
import type { Metadata } from "next";
import { cache } from "react";
import { PersonAccount } from "@/features/people/edit/person-account.tsx";
import { found } from "@/lib/desk/found.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";

type Props = { readonly params: Promise<{ readonly id: string }> };

const personAt = cache(async (accountId: string) => {
  const { actor } = await staff();
  const { language } = await deskReader();
  return found(staffCaller(actor).people.find({ accountId, language }));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await personAt((await params).id)).name };
}

export default async function Person({ params }: Props) {
  const person = await personAt((await params).id);
  const { actor } = await staff();
  const reader = await deskReader();
  const units = await staffCaller(actor).people.units({ language: reader.language });
  return <PersonAccount person={person} units={units} reader={reader} />;
}
