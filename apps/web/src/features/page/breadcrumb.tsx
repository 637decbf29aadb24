/** Where a page stands. */
import { inLanguage, type PagePath } from "@/lib/addresses.ts";
import type { Reader } from "@/lib/reader.ts";

type Props = { readonly reader: Reader; readonly steps: readonly { path: PagePath; name: string }[] };

export function Breadcrumb({ reader, steps }: Props) {
  return (
    <nav aria-label={reader.words.breadcrumb} className="no-print text-muted pt-5 text-sm">
      <ol className="flex flex-wrap gap-x-2">
        {steps.map(({ path, name }, place) => (
          <li key={path}>
            <a href={inLanguage(reader.language, path)} className="inline-block py-1">
              {name}
            </a>
            {place < steps.length - 1 ? <span aria-hidden="true"> /</span> : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}
