"use client";
/** The fields of one row: its facts, its text in the language that is shown, and what stands under it. */
import type { FormList } from "@entente/domain/form/form";
import type { Row } from "@entente/domain/record/document";
import { useForm } from "../form-context.tsx";
import { FormField } from "../form-field.tsx";
import { RowList } from "./row-list.tsx";
import { useList } from "./row-name.ts";

type Props = { readonly list: FormList; readonly row: Row; readonly level: 3 | 4 };

function Assignments({ postId }: { readonly postId: string }) {
  const { label } = useList("assignment");
  return (
    <div className="mb-7">
      <p className="mb-2 text-sm font-medium">{label}</p>
      <RowList noun="assignment" level={4} post={postId} />
    </div>
  );
}

const narrow = new Set(["select", "date", "day", "number", "post"]);

export function RowFields({ list, row }: Props) {
  const { language } = useForm();
  return (
    <>
      {list.noun === "post" ? <Assignments postId={row.id} /> : null}
      <div className="grid grid-cols-1 items-end gap-x-6 gap-y-5 sm:grid-cols-2">
        {list.fields.map((field) => (
          <div
            key={field.key}
            className={narrow.has(field.widget.type) ? "min-w-0" : "min-w-0 sm:col-span-2"}
          >
            {field.scope === "shared" ? (
              <FormField field={field} path={["shared", list.noun, row.id, field.key]} />
            ) : (
              <FormField field={field} path={["text", language, "rows", row.id, field.key]} lang={language} />
            )}
          </div>
        ))}
      </div>
    </>
  );
}
