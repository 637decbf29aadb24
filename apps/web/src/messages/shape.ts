/** Every sentence of the public pages. A key that one of the four languages lacks does not compile. */
import type { WithdrawalSort } from "@entente/domain/record/withdrawal";

type Count = (count: number) => string;

export type Messages = {
  readonly skipToContent: string;
  readonly home: string;
  readonly mainNavigation: string;
  readonly menu: string;
  readonly breadcrumb: string;
  readonly languageNavigation: string;
  readonly nav: {
    readonly treatiesAndBodies: string;
    readonly networks: string;
    readonly people: string;
    readonly units: string;
    readonly countries: string;
    readonly topics: string;
    readonly data: string;
  };
  readonly search: {
    readonly label: string;
    readonly button: string;
    readonly title: string;
    readonly matched: (name: string) => string;
    readonly kinds: Readonly<Record<"entry" | "person" | "unit" | "page" | "country" | "topic", string>>;
  };
  readonly homePage: {
    readonly jumpTo: string;
    readonly inNumbers: string;
    readonly counts: Readonly<
      Record<"treaties" | "bodies" | "networks" | "people" | "posts" | "units" | "countries", Count>
    >;
    readonly whoToAsk: string;
    readonly lately: string;
    readonly nothingLately: string;
    readonly includes: string;
  };
  readonly entry: {
    readonly purpose: string;
    readonly whatInstituteDoes: (institute: string) => string;
    readonly background: string;
    readonly keyFacts: string;
    readonly figures: string;
    readonly contacts: string;
    readonly parties: string;
    readonly partiesCaption: string;
    readonly membersCaption: string;
    readonly party: string;
    readonly status: string;
    readonly acts: string;
    readonly partyCount: Count;
    readonly memberships: string;
    readonly membershipsCaption: string;
    readonly member: string;
    readonly kind: string;
    readonly since: string;
    readonly relations: string;
    readonly links: string;
    readonly identifiers: string;
    readonly aboutThisPage: string;
    readonly actsOf: (country: string) => string;
    readonly mandate: string;
    readonly confusable: string;
    readonly addressUnknown: string;
  };
  readonly contact: {
    /** Before the name of the entry above, whose contacts answer. */
    readonly answersAbove: string;
    readonly deputy: string;
    readonly vacant: string;
    readonly vacantSince: (date: string) => string;
    readonly answersMailbox: string;
    readonly answersUnit: string;
    readonly contactForm: string;
    readonly confirmedOn: (date: string) => string;
    readonly former: string;
    readonly noneKnown: string;
    readonly note: string;
  };
  readonly figure: {
    readonly comparators: Readonly<
      Record<"exactly" | "about" | "more-than" | "at-least", (value: string) => string>
    >;
    readonly asOf: (date: string) => string;
    readonly undated: string;
    readonly source: string;
    readonly alsoStated: string;
    readonly asStated: string;
    /** Names the list of figures beneath a text that shows them. */
    readonly inText: string;
  };
  readonly period: {
    readonly since: (date: string) => string;
    readonly until: (date: string) => string;
    readonly fromUntil: (from: string, until: string) => string;
    readonly unknown: string;
  };
  readonly publication: {
    readonly first: string;
    readonly last: string;
    readonly confirmed: string;
    readonly neverConfirmed: string;
    readonly languages: string;
    readonly notPublished: string;
    /** Beside a language whose text was changed after the one that is read. */
    readonly newer: (date: string) => string;
  };
  readonly tools: {
    readonly cite: string;
    readonly permanent: string;
    readonly asFile: string;
    readonly print: string;
    readonly data: string;
  };
  readonly missing: {
    readonly language: (language: string) => string;
    readonly languageTitle: string;
    readonly readIn: string;
    readonly page: string;
    readonly pageLead: string;
    readonly near: string;
    readonly orElse: string;
  };
  readonly withdrawn: {
    readonly page: string;
    readonly lead: string;
    readonly sorts: Readonly<Record<WithdrawalSort, string>>;
    readonly on: (day: string) => string;
    readonly back: string;
  };
  readonly person: {
    readonly title: string;
    readonly lead: string;
    readonly current: string;
    readonly former: string;
    readonly noCurrent: string;
    readonly unit: string;
    readonly about: string;
    readonly askWithoutAddress: string;
  };
  readonly unit: {
    readonly title: string;
    readonly lead: string;
    readonly parts: string;
    readonly does: string;
    readonly doesCaption: string;
    readonly task: string;
    readonly memberOf: string;
    readonly people: string;
    readonly about: string;
    readonly entries: Count;
  };
  readonly country: {
    readonly title: string;
    readonly lead: string;
    readonly acts: string;
    readonly actsCaption: string;
    readonly treaty: string;
    readonly none: string;
    readonly entries: Count;
  };
  readonly topic: {
    readonly title: string;
    readonly lead: string;
    readonly entries: Count;
    readonly eyebrow: string;
  };
  readonly data: {
    readonly title: string;
    readonly lead: string;
    readonly perPage: string;
    readonly perPageText: string;
    readonly embedded: string;
    readonly embeddedText: string;
    readonly list: string;
    readonly listText: string;
    readonly licence: string;
    readonly licenceText: string;
    readonly fields: string;
    readonly fieldsText: string;
    readonly field: string;
    readonly meaning: string;
    readonly extent: string;
    readonly sharedField: string;
    readonly languageField: string;
    readonly fieldsOf: (noun: string) => string;
  };
  readonly footer: { readonly keptBy: string; readonly software: string };
};
