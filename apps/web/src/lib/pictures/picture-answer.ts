/** What stands at the addresses beside a picture's page: the picture as SVG and PNG, its data as CSV. */
import { type CsvTable, csvBody } from "../csv.ts";
import type { Picture } from "./picture-file.tsx";
import { picturePng } from "./picture-png.ts";
import { pictureSvg } from "./picture-svg.ts";

export const pictureForms = ["svg", "png", "csv"] as const;
export type PictureForm = (typeof pictureForms)[number];

export const isPictureForm = (form: string): form is PictureForm =>
  (pictureForms as readonly string[]).includes(form);

/** A picture with the table that says the same. Only what the asked form needs is made. */
export type Taken = {
  /** The name of the saved file, without its ending: small letters, digits and hyphens. */
  readonly file: string;
  /** The institute's accent on light paper. */
  readonly accent: string;
  readonly picture: () => Picture;
  readonly table: () => CsvTable;
};

/** For whoever reads it by program: anybody may, and no search engine lists it. */
export const pictureHeaders = { "access-control-allow-origin": "*", "x-robots-tag": "noindex" };

/** The picture or its data in one form. */
export async function pictureAnswer(form: PictureForm, taken: Taken): Promise<Response> {
  const as = (body: BodyInit, type: string, how: "inline" | "attachment") =>
    new Response(body, {
      headers: {
        ...pictureHeaders,
        "content-type": type,
        "content-disposition": `${how}; filename="${taken.file}.${form}"`,
      },
    });
  if (form === "csv") return as(await csvBody(taken.table()), "text/csv; charset=utf-8", "attachment");
  const svg = await pictureSvg(taken.picture(), taken.accent);
  if (form === "svg") return as(svg, "image/svg+xml; charset=utf-8", "inline");
  return as(new Uint8Array(await picturePng(svg)), "image/png", "inline");
}

/** The address cannot be read: the problems as JSON. */
export const pictureRefused = (problems: unknown): Response =>
  Response.json({ error: "bad request", problems }, { status: 400, headers: pictureHeaders });
