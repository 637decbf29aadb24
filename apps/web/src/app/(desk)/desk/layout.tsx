/** The document that every page of the desk stands in: its language, the style sheet and the institute's accent. */
import "../desk.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { deskReader } from "@/lib/desk/reader.ts";

export const dynamic = "force-dynamic";

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export async function generateMetadata(): Promise<Metadata> {
  const { words, language, institute } = await deskReader();
  const name = `${words.desk} – ${institute.shortName?.[language] ?? institute.name[language]}`;
  return { title: { default: name, template: `%s – ${name}` }, robots: { index: false, follow: false } };
}

export default async function DeskLayout({ children }: { readonly children: ReactNode }) {
  const { language, institute } = await deskReader();
  return (
    <html lang={language}>
      <head>
        <link rel="stylesheet" href={`/look.css?v=${institute.registerVersion}`} precedence="look" />
        {institute.logo ? <link rel="icon" type="image/svg+xml" href="/logo.svg" /> : null}
      </head>
      <body>{children}</body>
    </html>
  );
}
