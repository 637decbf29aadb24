/** The small scripts of public pages. */
import { builtAnswer } from "@/lib/built-answer.ts";
import { islands } from "@/lib/islands.ts";

export const dynamic = "force-dynamic";

export const GET = builtAnswer(islands);
