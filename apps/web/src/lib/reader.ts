/** Who reads: the language, its sentences and whose register it is. Views get it as one. */
import type { InstituteView } from "@entente/api/institute/view";
import { isLanguage, type Language } from "@entente/domain/languages";
import { notFound } from "next/navigation";
import { messagesIn } from "@/messages/messages.ts";
import type { Messages } from "@/messages/shape.ts";
import { type ReadDay, readDay } from "./day.ts";
import { origin } from "./origin.ts";
import { institute } from "./register.ts";

export type Reader = {
  readonly language: Language;
  readonly words: Messages;
  readonly institute: InstituteView;
  /** Scheme and host. */
  readonly origin: string;
  /** The day as of which the register is read, or null where it is read as it is now. */
  readonly day: ReadDay | null;
};

/** Reads the language from the address. The server lets no other through. */
export async function readerOf(locale: string): Promise<Reader> {
  if (!isLanguage(locale)) notFound();
  return {
    language: locale,
    words: messagesIn(locale),
    institute: await institute(locale),
    origin: await origin(),
    day: await readDay(),
  };
}
