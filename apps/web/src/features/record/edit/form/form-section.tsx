"use client";
/** One section of the form, under the heading that the public page has. */
import type { FormSection } from "@entente/domain/form/form";
import type { ListNoun } from "@entente/domain/record/nouns";
import { memo } from "react";
import { useForm } from "./form-context.tsx";
import { FormField } from "./form-field.tsx";
import { Holders } from "./rows/holders.tsx";
import { RowList } from "./rows/row-list.tsx";
import { useList } from "./rows/row-name.ts";
import { NotBegun, useBegun } from "./text-language.tsx";

const narrow = new Set(["select", "date", "day", "number", "slug"]);

/** Assignments stand under their posts; what is left over stands after them. */
function List({ noun, alone }: { readonly noun: ListNoun; readonly alone: boolean }) {
  const { label } = useList(noun);
  if (noun === "assignment") return <RowList noun={noun} level={3} post={null} />;
  return (
    <div>
      {alone ? null : <p className="mb-2 text-sm font-medium">{label}</p>}
      {noun === "post" ? (
        <RowList noun={noun} level={3} inside={({ id }) => <Holders postId={id} />} />
      ) : (
        <RowList noun={noun} level={3} />
      )}
    </div>
  );
}

function SectionView({ section }: { readonly section: FormSection }) {
  const { language, form } = useForm();
  const begun = useBegun(language);
  const { key, heading, fields, lists } = section;
  const written = fields.filter(({ scope }) => scope === "language");
  const shown = begun ? fields : fields.filter(({ scope }) => scope === "shared");
  const [first] = written;
  const isFirst =
    form.sections.find(({ fields: own }) => own.some(({ scope }) => scope === "language")) === section;
  return (
    <section
      aria-labelledby={`section-${key}`}
      className="border-line scroll-mt-28 border-t pt-6 first:border-t-0 first:pt-0"
      id={`section/${key}`}
    >
      <h2 id={`section-${key}`} className="mb-5 text-2xl">
        {heading}
      </h2>
      <div className="space-y-8">
        {first && !begun && (isFirst || shown.length + lists.length === 0) ? (
          <NotBegun first={["text", language, first.key]} />
        ) : null}
        {shown.length > 0 ? (
          <div className="grid grid-cols-1 items-end gap-x-6 gap-y-6 sm:grid-cols-2">
            {shown.map((field) => (
              <div
                key={field.key}
                className={narrow.has(field.widget.type) ? "min-w-0" : "min-w-0 sm:col-span-2"}
              >
                {field.scope === "shared" ? (
                  <FormField field={field} path={["shared", field.key]} />
                ) : (
                  <FormField
                    key={language}
                    field={field}
                    path={["text", language, field.key]}
                    lang={language}
                  />
                )}
              </div>
            ))}
          </div>
        ) : null}
        {lists.map(({ noun }) => (
          <List
            key={noun}
            noun={noun}
            alone={(lists.length === 1 && fields.length === 0) || noun === "post"}
          />
        ))}
      </div>
    </section>
  );
}

export const FormSectionView = memo(SectionView);
