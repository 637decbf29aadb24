"use client";
/** The fields of one row: its facts and its text in the language that is shown,. */
import type { FormList } from "@entente/domain/form/form";
import type { Row } from "@entente/domain/record/document";
import { useForm } from "../form-context.tsx";
import { FormField } from "../form-field.tsx";

type Props = { readonly list: FormList; readonly row: Row };

const narrow = new Set(["select", "date", "day", "number", "post"]);

export function RowFields({ list, row }: Props) {
  const { language } = useForm();
  return (
    <div className="grid grid-cols-1 items-end gap-x-6 gap-y-5 sm:grid-cols-2">
      {list.fields.map((field) => (
        <div key={field.key} className={narrow.has(field.widget.type) ? "min-w-0" : "min-w-0 sm:col-span-2"}>
          {field.scope === "shared" ? (
            <FormField field={field} path={["shared", list.noun, row.id, field.key]} />
          ) : (
            <FormField field={field} path={["text", language, "rows", row.id, field.key]} lang={language} />
          )}
        </div>
      ))}
    </div>
  );
}
