"use client";
/** The sections of the form beside it, with a mark where something is missing. */
import { useForm } from "./form-context.tsx";
import { useMissing } from "./use-missing.ts";

export function SectionNav() {
  const { form, words } = useForm();
  const missing = new Set(useMissing().map(({ section }) => section));
  return (
    <nav aria-label={words.sections} className="text-sm lg:sticky lg:top-32">
      <ul className="flex flex-wrap gap-x-5 lg:block">
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
