/** What the page of publishing knows of a record, as its forms take it. */

import type { RecordKind } from "@entente/domain/fields/field";
import type { Language } from "@entente/domain/languages";
import type { Part } from "@entente/domain/record/parts";
import type { Troubles } from "@/lib/desk/use-act.ts";
import type { PublishWords } from "@/messages/desk/publish.ts";

export type PanelPart = {
  readonly part: Part;
  readonly name: string;
  /** In words: "Live with changes since …". */
  readonly status: string;
  /** Whether it was handed in or planned, and waits. */
  readonly waits: boolean;
  readonly live: boolean;
  /** Whether readers saw it before and it was withdrawn. */
  readonly withdrawn: boolean;
  readonly changed: boolean;
  readonly begun: boolean;
  /** What readers will see change. */
  readonly sentences: readonly { readonly text: string; readonly staff: boolean }[];
  /** What is missing, with the address of its field; an address that it may not have is missing only when it moves. */
  readonly missing: readonly { readonly text: string; readonly href: string; readonly address: boolean }[];
  readonly mayPublish: boolean;
  readonly maySubmit: boolean;
};

export type Panel = {
  readonly recordId: string;
  readonly kind: RecordKind;
  readonly parts: readonly PanelPart[];
  /** The languages of the register with their names, in the language of the desk. */
  readonly languages: readonly { readonly language: Language; readonly name: string }[];
  readonly reader: Language;
  /** The zone in which times are given. */
  readonly timeZone: string;
  readonly liveSlug: string | null;
  readonly draftSlug: string | null;
  /** Of the facts nothing but the address differs. */
  readonly addressAlone: boolean;
  readonly formerSlug: string | null;
  /** Fields whose translation will be out of date once their source is public: with the translation, or without. */
  readonly becomesStale: readonly {
    readonly language: Language;
    readonly from: Language;
    readonly field: string;
    readonly together: boolean;
    readonly alone: boolean;
  }[];
  /** The parts that are public and that this person may take back. */
  readonly mayWithdraw: readonly Part[];
  readonly mayTrash: boolean;
  readonly words: PublishWords;
  readonly troubles: Troubles;
};
