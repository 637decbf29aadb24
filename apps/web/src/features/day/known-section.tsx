/** What is known now of the day that is read, on a page that shows what was published: the other clock. */
import { printDate } from "@entente/domain/dates/print";
import { Section } from "@entente/ui/section";
import type { ReactNode } from "react";
import type { Reader } from "@/lib/reader.ts";
import { dayWordsIn } from "@/messages/day.ts";

type Props = {
  readonly id: string;
  readonly day: string;
  /** What is told, of a day in words. */
  readonly heading: (day: string) => string;
  readonly reader: Reader;
  readonly children: ReactNode;
};

export function KnownSection({ id, day, heading, reader: { language }, children }: Props) {
  return (
    <Section id={id} heading={heading(printDate(day, language))}>
      <p className="text-muted mb-4">{dayWordsIn(language).knownLead}</p>
      {children}
    </Section>
  );
}
