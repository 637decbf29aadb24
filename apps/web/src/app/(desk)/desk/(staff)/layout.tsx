/** The pages for staff. Nobody gets past here without a session; each page asks again. */
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { DeskFrame } from "@/features/account/desk-frame.tsx";
import { pathHeader } from "@/lib/desk/path-header.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";

export default async function StaffLayout({ children }: { readonly children: ReactNode }) {
  const { actor, token } = await staff();
  const path = (await headers()).get(pathHeader)?.split("?")[0] ?? "";
  return (
    <DeskFrame reader={await deskReader()} actor={actor} token={token} path={path}>
      {children}
    </DeskFrame>
  );
}
