"use client";
/** How a dialog calls the places and values of this form. */
import type { FormField } from "@entente/domain/form/form";
import type { Row } from "@entente/domain/record/document";
import { type Path, valueAt } from "@entente/domain/record/places";
import { useMemo } from "react";
import { type Describe, plainText } from "../draft/describe.ts";
import { useDraft } from "../draft/use-draft.tsx";
import { useForm } from "./form-context.tsx";
import { usePrint } from "./use-print.ts";

type Found = { readonly field: FormField | undefined; readonly label: string };

export function useDescribe(): Describe {
  const { form, languages } = useForm();
  const { document } = useDraft();
  const print = usePrint();
  return useMemo(() => {
    const lists = form.sections.flatMap((section) => section.lists);
    const own = form.sections.flatMap((section) => section.fields);
    const inLanguage = (label: string, tag: string | undefined) => {
      const language = languages.find((one) => one.tag === tag)?.name;
      return language ? `${label} (${language})` : label;
    };
    const ofRow = (id: string, key: string | undefined): Found | null => {
      for (const list of lists) {
        const row = valueAt(document(), ["shared", list.noun, id]) as Row | undefined;
        if (!row) continue;
        const field = list.fields.find((one) => one.key === key);
        const summary = list.summary.flatMap((name) => list.fields.filter((one) => one.key === name));
        const name = summary
          .map((one) => print(one, row[one.key]))
          .filter(Boolean)
          .join(" · ");
        return { field, label: [list.label, name, field?.label].filter(Boolean).join(" – ") };
      }
      return null;
    };
    const find = ([part, second, third, fourth, fifth]: Path): Found => {
      if (part === "text" && third === "rows" && fourth) {
        const found = ofRow(fourth, fifth);
        if (found) return { ...found, label: inLanguage(found.label, second) };
      }
      const list = part === "shared" ? lists.find(({ noun }) => noun === second) : undefined;
      if (list) return (third && ofRow(third, fourth)) || { field: undefined, label: list.label };
      const key = part === "shared" ? second : third;
      const field = own.find((one) => one.key === key);
      return { field, label: inLanguage(field?.label ?? key ?? "", part === "shared" ? third : second) };
    };
    return {
      label: (path) => find(path).label,
      text: (path, value) => {
        const { field } = find(path);
        return (field && print(field, value)) ?? plainText(value);
      },
    };
  }, [form, languages, document, print]);
}
