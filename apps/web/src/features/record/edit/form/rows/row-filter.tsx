"use client";
/** Narrows a long list to the rows that contain a few typed letters. */
import type { Row } from "@entente/domain/record/document";
import { TextField } from "@entente/ui/text-field";
import { useDeferredValue, useMemo, useState } from "react";
import { fill } from "@/lib/fill.ts";
import { fold } from "../boxes/matching.ts";
import { useForm } from "../form-context.tsx";

/** Shorter lists are seen whole. */
const long = 20;

export function useFilter(rows: readonly Row[], nameOf: (row: Row) => string) {
  const [query, setQuery] = useState("");
  const wanted = fold(useDeferredValue(query).trim());
  const narrowed = useMemo(
    () => (wanted === "" ? rows : rows.filter((row) => fold(nameOf(row)).includes(wanted))),
    [rows, nameOf, wanted],
  );
  return { query, setQuery, narrowed, clear: () => setQuery("") };
}

type Props = {
  readonly id: string;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly all: number;
  readonly shown: number;
};

export function RowFilter({ id, query, setQuery, all, shown }: Props) {
  const { words } = useForm();
  if (all <= long) return null;
  return (
    <div className="mb-4 flex flex-wrap items-end gap-x-4 gap-y-1">
      <div className="w-full max-w-xs">
        <TextField
          id={id}
          label={words.rows.filter}
          autoComplete="off"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      <p role="status" className="text-muted pb-2.5 text-sm">
        {query === ""
          ? fill(words.rows.count, { count: all })
          : fill(words.rows.matching, { count: shown, all })}
      </p>
    </div>
  );
}
