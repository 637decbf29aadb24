/** The style sheet of public pages, and the typefaces that it names. */
import { builtFiles } from "./built-files.ts";

export const style = builtFiles("style");

/** Where the style sheet is fetched from. */
export const styleAddress = (): string => `/style/${style.nameOf("public.css")}`;
