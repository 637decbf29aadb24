/** The parts of the desk that somebody may open, with their addresses. */
import { type Actor, may, wholeRegister } from "@entente/domain/access/authorize";
import type { Action } from "@entente/domain/access/roles";
import { partsWords } from "@/messages/desk/parts.ts";
import { reviewWords } from "@/messages/desk/review.ts";
import { matrixWords } from "@/messages/desk/translate.ts";
import type { DeskReader } from "./reader.ts";

export type DeskPart = { readonly href: string; readonly name: string };

/** For administrators, beside what everybody may open. */
const guarded = [
  ["people", "account.manage"],
  ["audit", "audit.read"],
  ["outbox", "outbox.read"],
  ["settings", "register.configure"],
] as const satisfies readonly (readonly [string, Action])[];

export function partsOf(actor: Actor, { language, words }: DeskReader): DeskPart[] {
  const names = partsWords[language];
  return [
    { href: "/desk", name: words.nav.overview },
    { href: "/desk/records", name: names.records },
    { href: "/desk/review", name: reviewWords[language].title },
    { href: "/desk/translations", name: matrixWords[language].title },
    ...guarded
      .filter(([, action]) => may(actor, action, wholeRegister))
      .map(([part]) => ({ href: `/desk/${part}`, name: names[part] })),
    { href: "/desk/account", name: words.nav.account },
  ];
}
