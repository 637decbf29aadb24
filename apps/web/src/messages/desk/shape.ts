/** Every sentence of the desk. A key that one of the four languages lacks does not compile. */
import type { PartState } from "@entente/api/record/view";
import type { Role } from "@entente/domain/access/roles";
import type { RecordKind } from "@entente/domain/fields/field";

export type DeskMessages = {
  readonly desk: string;
  readonly skipToContent: string;
  readonly navigation: string;
  readonly languageNavigation: string;
  readonly nav: { readonly overview: string; readonly account: string; readonly publicPages: string };
  readonly signOut: string;
  readonly signIn: {
    readonly title: string;
    readonly lead: string;
    readonly email: string;
    readonly password: string;
    readonly button: string;
    readonly errorTitle: string;
    /** Goes before the title of the page when something went wrong. */
    readonly errorPrefix: string;
    readonly refused: string;
    readonly tooSoon: string;
    readonly oldForm: string;
    readonly failed: string;
    readonly noCookie: string;
    readonly tryAgain: string;
    readonly signedOut: string;
  };
  readonly roles: Readonly<Record<Role, { readonly name: string; readonly may: string }>>;
  readonly home: {
    readonly welcome: (name: string) => string;
    readonly signedInAs: string;
    readonly role: string;
    readonly languages: string;
    readonly everyLanguage: string;
  };
  readonly records: {
    readonly kinds: Readonly<Record<RecordKind, string>>;
    readonly count: (count: number) => string;
    /** Follows the count where something of some of them is not public. */
    readonly unpublished: (changed: number) => string;
    readonly name: string;
    readonly parts: string;
    readonly saved: string;
    readonly savedBy: (name: string) => string;
    readonly everyPart: string;
    /** The shared facts, beside the languages. */
    readonly facts: string;
    readonly states: Readonly<Record<PartState["state"], string>>;
    /** What is scheduled is a withdrawal. */
    readonly toBeWithdrawn: string;
    readonly nothing: string;
    readonly nameless: string;
  };
  readonly sessions: {
    readonly title: string;
    readonly lead: string;
    readonly caption: string;
    readonly device: string;
    readonly since: string;
    readonly lastSeen: string;
    readonly end: string;
    /** For those who hear the button without its row. */
    readonly endOf: (device: string) => string;
    readonly endOthers: string;
    readonly current: string;
    readonly unknownDevice: string;
    readonly on: (browser: string, system: string) => string;
    readonly ended: (count: number) => string;
  };
  readonly missing: { readonly title: string; readonly lead: string; readonly back: string };
};
