/** Every page of the desk that was built, with an address of it and who may see it. */
import { builtRoutes } from "./doors.ts";

/**
 * "open": before signing in. "staff": whoever is signed in. "admin": administrators alone. "record": whoever may read
 * the record; for one in the trash it leads to its page there. "preview": the same, but nothing for one in the trash.
 * "version": the same as for a record, where something of it was public. "nowhere": leads nowhere, and says so.
 */
export type Audience = "open" | "staff" | "admin" | "record" | "preview" | "version" | "nowhere";

export type DeskPage = {
  readonly audience: Audience;
  /** Below /desk; a record's id and an account's stand in. */
  readonly address: (ids: { readonly record: string; readonly account: string }) => string;
};

const at = (audience: Audience, address: string): DeskPage => ({ audience, address: () => address });
const ofRecord = (below: string): DeskPage => ({
  audience: "record",
  address: ({ record }) => `/desk/records/${record}${below}`,
});

/** A page that is not listed here makes a story fail. */
export const deskPages: Readonly<Record<string, DeskPage>> = {
  "/desk": at("staff", "/desk"),
  "/desk/[...rest]": at("nowhere", "/desk/there-is-no-such-page"),
  "/desk/account": at("staff", "/desk/account"),
  "/desk/account/authenticator": at("staff", "/desk/account/authenticator"),
  "/desk/account/recovery-codes": at("staff", "/desk/account/recovery-codes"),
  "/desk/attention/[kind]": at("staff", "/desk/attention/post-vacant"),
  "/desk/audit": at("admin", "/desk/audit"),
  "/desk/outbox": at("admin", "/desk/outbox"),
  "/desk/people": at("admin", "/desk/people"),
  "/desk/people/[id]": { audience: "admin", address: ({ account }) => `/desk/people/${account}` },
  "/desk/people/invite": at("admin", "/desk/people/invite"),
  "/desk/people/invite-several": at("admin", "/desk/people/invite-several"),
  "/desk/preview/[recordId]/[language]": {
    audience: "preview",
    address: ({ record }) => `/desk/preview/${record}/en`,
  },
  "/desk/records": at("staff", "/desk/records"),
  "/desk/records/[id]": ofRecord(""),
  "/desk/records/[id]/compare": ofRecord("/compare"),
  "/desk/records/[id]/history": ofRecord("/history"),
  "/desk/records/[id]/preview": ofRecord("/preview"),
  "/desk/records/[id]/publish": ofRecord("/publish"),
  "/desk/records/[id]/restore": {
    audience: "version",
    address: ({ record }) => `/desk/records/${record}/restore?part=shared&version=1`,
  },
  "/desk/records/[id]/review": ofRecord("/review"),
  "/desk/records/[id]/translate": ofRecord("/translate"),
  "/desk/records/[id]/translate/[language]": ofRecord("/translate/fr"),
  "/desk/records/new": at("staff", "/desk/records/new?kind=entry"),
  "/desk/review": at("staff", "/desk/review"),
  "/desk/search": at("staff", "/desk/search?q=cbd"),
  "/desk/sessions": at("staff", "/desk/sessions"),
  "/desk/settings": at("admin", "/desk/settings"),
  "/desk/sign-in": at("open", "/desk/sign-in"),
  "/desk/sign-in/forgotten": at("open", "/desk/sign-in/forgotten"),
  "/desk/sign-in/new-password": at("open", "/desk/sign-in/new-password?token=unknown"),
  "/desk/sign-in/old-form": at("open", "/desk/sign-in/old-form"),
  "/desk/sign-in/second-step": at("open", "/desk/sign-in/second-step"),
  "/desk/sign-in/set-up": at("open", "/desk/sign-in/set-up"),
  "/desk/sign-in/welcome": at("open", "/desk/sign-in/welcome?token=unknown"),
  "/desk/translations": at("staff", "/desk/translations"),
  "/desk/translations/exchange": at("staff", "/desk/translations/exchange"),
  "/desk/trash": at("staff", "/desk/trash"),
  "/desk/trash/[id]": { audience: "record", address: ({ record }) => `/desk/trash/${record}` },
};

/** The pages of the desk that were built. */
export const builtDeskPages = (): string[] => builtRoutes().filter((route) => /^\/desk(\/|$)/.test(route));
