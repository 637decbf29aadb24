/** Which lines of the audit log are asked for, as it stands in an address or comes with a form. */
import { auditActions } from "@entente/domain/access/audit-actions";
import { day } from "@entente/domain/fields/values";
import { z } from "zod";

/** A value that is no value is left out rather than refused: addresses are typed by people. */
const lenient = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined);

const asked = z.object({
  person: lenient(z.uuid()),
  record: lenient(z.uuid()),
  session: lenient(z.uuid()),
  act: lenient(z.enum(auditActions.keys)),
  from: lenient(day),
  until: lenient(day),
  text: lenient(z.string().trim().min(1).max(120)),
});

export type AuditAsked = z.output<typeof asked>;

/** Reads a filter from the parameters of an address. */
export const askedIn = (parameters: Readonly<Record<string, unknown>>): AuditAsked => asked.parse(parameters);

/** The filter as the router takes it. */
export const filterOf = ({ person, record, session, act, ...rest }: AuditAsked) => ({
  ...rest,
  accountId: person,
  recordId: record,
  sessionId: session,
  action: act,
});

/** The same question, as the parameters of an address. */
export const parametersOf = (filter: AuditAsked, more: Readonly<Record<string, string>> = {}): string =>
  new URLSearchParams({
    ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)),
    ...more,
  } as Record<string, string>).toString();
