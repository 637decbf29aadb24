/** The audit log, for administrators. */
import { staffCaller } from "@entente/api/staff-caller";
import type { Metadata } from "next";
import { AuditPage } from "@/features/audit/audit-page.tsx";
import { askedIn, filterOf } from "@/features/audit/filter.ts";
import { found } from "@/lib/desk/found.ts";
import { deskReader } from "@/lib/desk/reader.ts";
import { staff } from "@/lib/desk/visitor.ts";
import { auditWords } from "@/messages/desk/audit.ts";

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: auditWords[(await deskReader()).language].title,
});

export default async function Audit({ searchParams }: Props) {
  const { actor, token } = await staff();
  const reader = await deskReader();
  const { language } = reader;
  const parameters = await searchParams;
  const asked = askedIn(parameters);
  const below = /^\d{1,18}$/.test(String(parameters.below)) ? String(parameters.below) : null;
  const desk = staffCaller(actor);
  const page = await found(
    desk.audit.list({ ...filterOf(asked), language, ...(below ? { below } : {}), limit: 50 }),
  );
  const [people, chain, [record]] = await Promise.all([
    desk.people.list({ language }),
    parameters.check === "1" ? desk.audit.checkChain() : null,
    asked.record ? desk.reference.names({ recordIds: [asked.record], language }) : [],
  ]);
  return (
    <AuditPage
      asked={asked}
      below={below}
      page={page}
      people={people}
      chain={chain}
      record={asked.record ? { id: asked.record, name: record?.name ?? asked.record } : null}
      reader={reader}
      token={token}
    />
  );
}
