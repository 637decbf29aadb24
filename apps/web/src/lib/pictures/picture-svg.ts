/** A picture as the text of an SVG file. */
import { createElement, type ReactElement } from "react";
import { filePalette } from "./palette.ts";
import { type Picture, PictureFile } from "./picture-file.tsx";

/** The text of any SVG element. The renderer is asked for late: pages must not carry it. */
export async function svgText(element: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToStaticMarkup(element)}\n`;
}

/** @param accent the institute's accent on light paper */
export const pictureSvg = (picture: Picture, accent: string): Promise<string> =>
  svgText(createElement(PictureFile, { picture, palette: filePalette(accent) }));
