"use client";
/** Values in words, as their fields show them: terms by their label, dates and numbers in the reader's own form. */
import { parseEdtf } from "@entente/domain/dates/edtf";
import { printDate, printNumber } from "@entente/domain/dates/print";
import type { FormField } from "@entente/domain/form/form";
import { useCallback } from "react";
import { useForm } from "./form-context.tsx";

type Names = Readonly<Record<string, string | undefined>>;
export type Print = (field: FormField, value: unknown) => string | undefined;

export function usePrint(): Print {
  const { form, words, names, reader, languages } = useForm();
  return useCallback(
    ({ widget }, value) => {
      if (value === null || value === undefined || value === "") return undefined;
      if (typeof value === "number") return printNumber(value, reader);
      if (widget.type === "names") {
        const inLanguages = value as Names;
        return [reader, ...languages.map(({ tag }) => tag)].map((tag) => inLanguages[tag]).find(Boolean);
      }
      if (typeof value !== "string") return undefined;
      switch (widget.type) {
        case "select":
        case "source":
          return form.options[widget.options]?.find((option) => option.value === value)?.name ?? value;
        case "record":
          return names.get(value)?.name ?? words.unknownRecord;
        case "date":
        case "day":
          return parseEdtf(value) ? printDate(value, reader) : value;
        default:
          return value;
      }
    },
    [form, words, names, reader, languages],
  );
}
