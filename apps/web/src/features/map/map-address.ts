/** The addresses of maps: the page, and the picture and its data beside it. */
import type { MapAsked } from "@entente/api/map/asked";
import type { Language } from "@entente/domain/languages";
import { inLanguage } from "@/lib/addresses.ts";
import type { PictureForm } from "@/lib/pictures/picture-answer.ts";

type Asked = Partial<Omit<MapAsked, "language">>;

/** What is asked, without what goes without saying. */
export function mapQuery({ entry, country, view, "in-force-on": day }: Asked): string {
  const pairs = Object.entries({ entry, country, "in-force-on": day, view }).flatMap(([key, value]) =>
    value ? [[key, value]] : [],
  );
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
}

export const mapAddress = (language: Language, asked: Asked): string =>
  inLanguage(language, "/map") + mapQuery(asked);

export const mapFile = (language: Language, form: PictureForm, asked: Asked): string =>
  inLanguage(language, `/map.${form}`) + mapQuery(asked);
