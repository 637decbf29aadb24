/** In which language the desk speaks, and whose register it keeps. */
import type { InstituteView } from "@entente/api/institute/view";
import type { Language } from "@entente/domain/languages";
import { headers } from "next/headers";
import { cache } from "react";
import { deskMessagesIn } from "@/messages/desk/messages.ts";
import type { DeskMessages } from "@/messages/desk/shape.ts";
import { chooseLanguage } from "../public-response/language-choice.ts";
import { institute } from "../register.ts";

export type DeskReader = {
  readonly language: Language;
  readonly words: DeskMessages;
  readonly institute: InstituteView;
};

/** The language chosen before, or the one that the browser prefers. */
export const deskReader = cache(async (): Promise<DeskReader> => {
  const incoming = await headers();
  const language = chooseLanguage(
    incoming.get("cookie") ?? undefined,
    incoming.get("accept-language") ?? undefined,
  );
  return { language, words: deskMessagesIn(language), institute: await institute(language) };
});
