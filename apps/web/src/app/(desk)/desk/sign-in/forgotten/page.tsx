/** Somebody who has forgotten their password asks for a link. */
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ForgottenPage } from "@/features/account/forgotten-page.tsx";
import type { SearchParams } from "@/lib/desk/query.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { token } from "@/lib/desk/visitor.ts";
import { waysInWords } from "@/messages/desk/ways-in.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: waysInWords[(await deskReader()).language].forgotten.title };
}

export default async function Forgotten({ searchParams }: { readonly searchParams: SearchParams }) {
  const { asked, problem, cookie } = await searchParams;
  const forForm = await token();
  if (!forForm && cookie === undefined) redirect("/api/auth/form-cookie?for=forgotten");
  const outcome = problem === "too-soon" ? "too-soon" : asked ? "asked" : null;
  return <ForgottenPage reader={await deskReader()} token={forForm} outcome={outcome} />;
}
