/** The text about a person or a unit in the reader's language, or why it was withdrawn. */
import type { CitedClaim } from "@entente/api/claim/cited/view";
import type { Withdrawn } from "@entente/api/shared/view";
import { Section } from "@entente/ui/section";
import { PublicProse } from "@/features/prose/public-prose.tsx";
import type { Reader } from "@/lib/reader.ts";
import { WithdrawnNotice } from "./withdrawn-page.tsx";

type Props = {
  readonly heading: string;
  readonly text: string | null;
  readonly cited: readonly CitedClaim[];
  readonly withdrawn: Withdrawn | null;
  readonly reader: Reader;
};

export function About({ heading, text, cited, withdrawn, reader }: Props) {
  if (!text && !withdrawn) return null;
  return (
    <Section id="about" heading={heading}>
      {withdrawn ? <WithdrawnNotice withdrawn={withdrawn} reader={reader} /> : null}
      {text ? <PublicProse id="about-text" text={text} cited={cited} reader={reader} /> : null}
    </Section>
  );
}
