/** The picture that stands beside a shared link: the name of the page, and whose register it is. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isLanguage } from "@entente/domain/languages";
import { ImageResponse } from "next/og";
import { registerTitle } from "@/features/page/page-head.ts";
import { sharedTitle } from "@/features/share/shared-title.ts";
import { fileAnswer } from "@/lib/file-answer.ts";
import { readerOf } from "@/lib/reader.ts";

export const dynamic = "force-dynamic";

type Address = { readonly params: Promise<{ locale: string; path?: string[] }> };

// The server runs in the folder of the app. The bundler must not take the font for a module.
const fontFile = "node_modules/@fontsource/fraunces/files/fraunces-latin-500-normal.woff";
const font = readFile(join(/* turbopackIgnore: true */ process.cwd(), fontFile));

export const GET = fileAnswer(async (_request, { params }: Address) => {
  const { locale, path = [] } = await params;
  if (!isLanguage(locale)) return new Response(null, { status: 404 });
  const reader = await readerOf(locale);
  const { institute, language } = reader;
  const title = await sharedTitle(reader, path);
  const registerName = registerTitle(reader);
  const size = title.length > 60 ? 56 : 76;
  return new ImageResponse(
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        padding: 72,
        background: "#faf8f2",
        color: "#1d1b17",
        borderTop: `24px solid ${institute.accentColour}`,
        fontFamily: "Fraunces",
      }}
    >
      <div style={{ display: "flex", flexDirection: "column", gap: 28 }}>
        {title === registerName ? null : (
          <div style={{ fontSize: 34, color: institute.accentColour }}>{registerName}</div>
        )}
        <div style={{ fontSize: size, lineHeight: 1.15 }}>{title}</div>
      </div>
      <div style={{ fontSize: 34 }}>{institute.name[language]}</div>
    </div>,
    {
      width: 1200,
      height: 630,
      fonts: [{ name: "Fraunces", data: await font, weight: 500 }],
      headers: { "cache-control": "public, max-age=3600" },
    },
  );
});
