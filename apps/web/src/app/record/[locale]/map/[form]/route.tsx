/** The map to take along, as SVG, PNG or CSV; and as the small picture that stands beside an entry. */

import { readMapAsked } from "@entente/api/map/asked";
import type { MapBinding } from "@entente/api/map/view";
import { isLanguage } from "@entente/domain/languages";
import { mapToTake } from "@/features/map/map-picture.tsx";
import { mapTitle } from "@/features/map/map-summary.ts";
import { SmallPicture } from "@/features/map/small-picture.tsx";
import { partsOf } from "@/features/search/parts-of-query.ts";
import { fileAnswer } from "@/lib/file-answer.ts";
import { darkPalette, filePalette } from "@/lib/pictures/palette.ts";
import {
  isPictureForm,
  pictureAnswer,
  pictureHeaders,
  pictureRefused,
} from "@/lib/pictures/picture-answer.ts";
import { svgText } from "@/lib/pictures/picture-svg.ts";
import { readerOf } from "@/lib/reader.ts";
import { register } from "@/lib/register.ts";

export const dynamic = "force-dynamic";

type Address = { readonly params: Promise<{ locale: string; form: string }> };

/** How the small picture is asked for. */
const sizes = ["small"];
const schemes = ["dark"];

export const GET = fileAnswer(async (request, { params }: Address) => {
  const { locale, form } = await params;
  if (!isLanguage(locale) || !isPictureForm(form)) {
    return Response.json({ error: "not found" }, { status: 404, headers: pictureHeaders });
  }
  const { size, scheme, ...given } = partsOf(new URL(request.url).searchParams);
  const small = size !== undefined;
  if (
    small &&
    (form !== "svg" || !sizes.includes(String(size)) || !schemes.includes(String(scheme ?? "dark")))
  ) {
    return pictureRefused([
      { key: "size", rule: "one-of-these", valid: sizes },
      { key: "scheme", rule: "one-of-these", valid: schemes },
    ]);
  }
  const read = readMapAsked(locale, small || scheme === undefined ? given : { ...given, scheme });
  if (!read.ok) return pictureRefused(read.problems);
  const map = await register().map.get(read.asked);
  if (map.outcome === "unknown") return pictureRefused(map.problems);
  const reader = await readerOf(locale);
  const asked = { ...read.asked, entry: map.entry?.slug ?? null };
  const binding = (parties: MapBinding["party"][]) =>
    register().map.binding({ "in-force-on": asked["in-force-on"], parties });
  if (!small) return pictureAnswer(form, mapToTake({ asked, map, reader, binding }));
  const { accentColour, accentColourDark } = reader.institute;
  const palette = scheme === undefined ? filePalette(accentColour) : darkPalette(accentColourDark);
  const svg = await svgText(<SmallPicture map={map} title={mapTitle(map, reader)} palette={palette} />);
  return new Response(svg, {
    headers: { ...pictureHeaders, "content-type": "image/svg+xml; charset=utf-8" },
  });
});
