/** What each line of a file would do, or what is wrong with it. */
import type { CsvLine } from "@entente/api/people/view";
import { Row } from "@entente/ui/row";
import { RowsTable } from "@entente/ui/rows-table";
import { Small } from "@entente/ui/small";
import { fill } from "@/lib/fill.ts";
import type { PersonForm } from "./person-form.ts";

type Props = { readonly lines: readonly CsvLine[]; readonly form: PersonForm };

export function CsvLines({ lines, form: { words } }: Props) {
  const count = (outcome: CsvLine["outcome"]) => lines.filter((line) => line.outcome === outcome).length;
  const { csv } = words;
  // What must be corrected stands first.
  const ordered = [
    ...lines.filter((line) => line.outcome === "wrong"),
    ...lines.filter((line) => line.outcome !== "wrong"),
  ];
  return (
    <RowsTable
      caption={fill(csv.caption, { fresh: count("new"), there: count("there"), wrong: count("wrong") })}
      columns={[csv.line, words.columns.name, csv.outcome, csv.problems]}
    >
      {ordered.map(({ line, name, email, outcome, problems }) => (
        <Row
          key={line}
          heading={line}
          cells={[
            <span key="name">
              {name}
              <Small>{email}</Small>
            </span>,
            words.outcomes[outcome],
            <ul key="problems">
              {problems.map(({ problem, about }) => (
                <li key={`${problem} ${about}`}>{fill(words.problems[problem], { about })}</li>
              ))}
            </ul>,
          ]}
          labels={[words.columns.name, csv.outcome, ""]}
        />
      ))}
    </RowsTable>
  );
}
