/** Takes the lines that fit out of the house, as a file. It works without script. */
import { Button } from "@entente/ui/button";
import { Section } from "@entente/ui/section";
import type { AuditWords } from "@/messages/desk/audit.ts";
import type { AuditAsked } from "./filter.ts";

type Props = { readonly asked: AuditAsked; readonly words: AuditWords; readonly token: string };

export function AuditExport({ asked, words, token }: Props) {
  return (
    <div className="mt-14">
      <Section id="export" heading={words.exportHeading}>
        <p className="mb-4 max-w-[60ch]">{words.exportLead}</p>
        <form action="/api/desk/audit-export" method="post" className="flex flex-wrap gap-3">
          <input type="hidden" name="csrfToken" value={token} />
          {Object.entries(asked).map(([name, value]) =>
            value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
          )}
          <Button type="submit" name="format" value="csv">
            {words.csv}
          </Button>
          <Button type="submit" name="format" value="jsonl">
            {words.jsonLines}
          </Button>
        </form>
      </Section>
    </div>
  );
}
