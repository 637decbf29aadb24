"use client";
/** The sections of the form beside it, with a mark where something is missing. */
import { useForm } from "./form-context.tsx";
import { useMissing } from "./use-missing.ts";

type Props = {
  /** True where there is no room beside the form. */
  readonly inLine?: boolean;
};

const looks = {
  aside: { nav: "text-sm lg:sticky lg:top-32", list: "flex flex-wrap gap-x-5 lg:block" },
  inLine: { nav: "text-sm 2xl:sticky 2xl:top-32", list: "flex flex-wrap gap-x-5 2xl:block" },
} as const;

export function SectionNav({ inLine = false }: Props) {
  const look = looks[inLine ? "inLine" : "aside"];
  const { form, words } = useForm();
  const missing = new Set(useMissing().map(({ section }) => section));
  return (
    <nav aria-label={words.sections} className={look.nav}>
      <ul className={look.list}>
        {form.sections.map(({ key, heading }) => (
          <li key={key}>
            <a
              href={`#section/${key}`}
              className="hover:text-accent flex items-baseline justify-between gap-2 py-1.5 no-underline hover:underline"
            >
              {heading}
              {missing.has(key) ? (
                <span className="text-accent">
                  <span aria-hidden="true">●</span>
                  <span className="sr-only"> – {words.sectionMisses}</span>
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
