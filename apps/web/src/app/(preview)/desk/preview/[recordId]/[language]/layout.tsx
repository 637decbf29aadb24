/** The document around a preview: the style of the public side. Its links open beside it, not inside the frame. */
import "../../../../preview.css";
import { isLanguage } from "@entente/domain/languages";
import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { institute } from "@/lib/register.ts";

export const dynamic = "force-dynamic";
export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };
export const metadata: Metadata = { robots: { index: false, follow: false } };

type Props = { readonly children: ReactNode; readonly params: Promise<{ language: string }> };

export default async function PreviewLayout({ children, params }: Props) {
  const { language } = await params;
  if (!isLanguage(language)) notFound();
  const { registerVersion } = await institute(language);
  return (
    <html lang={language}>
      <head>
        <base target="_blank" />
        <link rel="stylesheet" href={`/look.css?v=${registerVersion}`} precedence="look" />
      </head>
      <body>{children}</body>
    </html>
  );
}
