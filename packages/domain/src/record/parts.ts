/** A part is what is published separately: the shared facts, or the text of one language. */
import { z } from "zod";
import { languages } from "../languages.ts";

export const parts = ["shared", ...languages] as const;
export type Part = (typeof parts)[number];
export const partSchema = z.enum(parts);
