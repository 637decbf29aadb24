/** The document that every public page stands in: its language, the style sheet and the institute's accent. */
import "../public.css";
import { isLanguage } from "@entente/domain/languages";
import type { Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Island } from "@/features/page/island.tsx";
import { institute } from "@/lib/register.ts";

// The register changes by publishing, not by building: nothing is rendered ahead of time.
export const dynamic = "force-dynamic";

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

type Props = { readonly children: ReactNode; readonly params: Promise<{ locale: string }> };

export default async function PublicLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLanguage(locale)) notFound();
  const { registerVersion, logo } = await institute(locale);
  return (
    <html lang={locale}>
      <head>
        <link rel="stylesheet" href={`/look.css?v=${registerVersion}`} precedence="look" />
        {logo ? <link rel="icon" type="image/svg+xml" href="/logo.svg" /> : null}
        <link rel="manifest" href="/manifest.webmanifest" />
      </head>
      <body>
        {children}
        <Island name="suggest" />
      </body>
    </html>
  );
}
