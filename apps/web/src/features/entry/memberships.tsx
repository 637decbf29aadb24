/** Who belongs to a network on the institute's side, as what, in which roles and since when. */
import type { EntryView } from "@entente/api/entry/view";
import { confidences } from "@entente/domain/vocabulary/confidences";
import { membershipKinds } from "@entente/domain/vocabulary/membership-kinds";
import { membershipRoles } from "@entente/domain/vocabulary/membership-roles";
import { labelOf } from "@entente/domain/vocabulary/vocabulary";
import { Row } from "@entente/ui/row";
import { RowsTable } from "@entente/ui/rows-table";
import { Section } from "@entente/ui/section";
import { Small } from "@entente/ui/small";
import { UnitLink } from "@/features/unit/unit-link.tsx";
import { periodText } from "@/lib/dates.ts";
import type { Reader } from "@/lib/reader.ts";
import { SourcesOf } from "./sources-of.tsx";

type Props = { readonly memberships: EntryView["memberships"]; readonly reader: Reader };

export function Memberships({ memberships, reader }: Props) {
  const { words, language } = reader;
  if (memberships.length === 0) return null;
  return (
    <Section id="membership" heading={words.entry.memberships}>
      <RowsTable
        caption={words.entry.membershipsCaption}
        columns={[words.entry.member, words.entry.kind, words.entry.since]}
      >
        {memberships.map((membership) => (
          <Row
            key={membership.id}
            heading={<UnitLink unit={membership.unit} reader={reader} />}
            cells={[
              <div key="kind">
                {labelOf(membershipKinds, membership.kind, language)}
                {membership.confidence === "high"
                  ? ""
                  : ` (${labelOf(confidences, membership.confidence, language)})`}
                {(membership.roles ?? []).map((role) => (
                  <Small key={role}>{labelOf(membershipRoles, role, language)}</Small>
                ))}
                {membership.note ? <Small>{membership.note}</Small> : null}
              </div>,
              periodText(membership, reader) ?? words.period.unknown,
            ]}
          />
        ))}
      </RowsTable>
      <SourcesOf rows={memberships} reader={reader} />
    </Section>
  );
}
