/** The style of public pages. */
import { builtAnswer } from "@/lib/built-answer.ts";
import { style } from "@/lib/style.ts";

export const dynamic = "force-dynamic";

export const GET = builtAnswer(style);
