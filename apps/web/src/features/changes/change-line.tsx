/** What was done to one record: its name, what readers were told, and what differs in sentences. */
import type { ChangeLine } from "@entente/api/changes/view";
import { FoldSummary } from "@entente/ui/fold-summary";
import { WordsText } from "@/features/page/words-text.tsx";
import { inLanguage, pathOf } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";
import { changesWordsIn } from "@/messages/changes.ts";
import { compareAddress } from "./change-address.ts";
import { namelessIn, saidOf } from "./said.ts";

type Props = { readonly line: ChangeLine; readonly reader: Reader };

/** More sentences than these are there when somebody asks for them. */
const shownAtOnce = 5;

/** The name as a link, where it has a page. */
export function RecordName({ line, reader }: Props) {
  const name = line.name ? <WordsText words={line.name} reader={reader} /> : namelessIn(line, reader);
  if (!line.place) return name;
  return <a href={inLanguage(reader.language, pathOf(line.place.segment, line.place.slug))}>{name}</a>;
}

function Sentences({ said }: { readonly said: readonly string[] }) {
  return (
    <ul className="border-line text-muted mt-2 space-y-1 border-l-2 pl-4">
      {said.map((text) => (
        <li key={text} className="max-w-[70ch]">
          {text}
        </li>
      ))}
    </ul>
  );
}

function Note({ note, reader }: { readonly note: ChangeLine["note"]; readonly reader: Reader }) {
  return note ? (
    <p className="mt-1 max-w-[65ch] whitespace-pre-line">
      <WordsText words={note} reader={reader} />
    </p>
  ) : null;
}

/**
 * What readers were told, and the sentences: the first of them at once, a long rest behind a fold. Of a withdrawal first
 * that it is one, then why.
 */
export function Told({ line, reader, without = false }: Props & { readonly without?: boolean }) {
  const note = without ? null : line.note;
  const said = [...new Set(saidOf(line, reader))];
  if (line.sort === "withdrawn") {
    return (
      <>
        {said.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <Note note={note} reader={reader} />
      </>
    );
  }
  const many = said.length > shownAtOnce + 1;
  const rest = many ? said.slice(shownAtOnce) : [];
  return (
    <>
      <Note note={note} reader={reader} />
      {said.length > 0 ? <Sentences said={many ? said.slice(0, shownAtOnce) : said} /> : null}
      {rest.length > 0 ? (
        <details className="mt-1 pl-4">
          <FoldSummary look="text-muted hover:text-accent flex gap-2.5 py-1 text-sm">
            {changesWordsIn(reader.language).more(rest.length)}
          </FoldSummary>
          <Sentences said={rest} />
        </details>
      ) : null}
    </>
  );
}

/** Leads to what differs word by word, where something does. */
export function CompareLink({ line, reader }: Props) {
  const { version, place, sentences } = line;
  if (version === null || version === 1 || !place || sentences.length === 0) return null;
  const words = changesWordsIn(reader.language);
  const path = pathOf(place.segment, place.slug);
  return (
    <a
      href={compareAddress(reader.language, path, version - 1, version)}
      rel="nofollow"
      aria-label={`${words.compareBefore}: ${line.name?.text ?? namelessIn(line, reader)}, ${words.version(version)}`}
      className="no-print mt-1 inline-block min-h-6 text-sm"
    >
      {words.compareBefore}
    </a>
  );
}
