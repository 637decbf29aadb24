/** The head of a page: what kind of thing it is, its name, and what it is in a line. */
import type { ReactNode } from "react";

type Props = {
  readonly eyebrow?: ReactNode;
  /** The language of the title, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly title: ReactNode;
  readonly acronym?: string | null;
  readonly lead?: ReactNode;
};

export function PageTitle({ eyebrow, lang, title, acronym, lead }: Props) {
  return (
    <div className="pt-8 pb-8 md:pt-14 md:pb-12">
      {eyebrow ? <p className="text-accent mb-3 text-sm font-medium">{eyebrow}</p> : null}
      <h1
        lang={lang}
        className="max-w-[24ch] text-[clamp(1.5rem,8vw,2.25rem)] hyphens-auto md:text-5xl md:hyphens-manual lg:text-6xl"
      >
        {title}
        {acronym ? <span className="text-muted"> ({acronym})</span> : null}
      </h1>
      {lead ? <p className="mt-5 max-w-[58ch] text-lg leading-relaxed md:text-xl">{lead}</p> : null}
    </div>
  );
}
