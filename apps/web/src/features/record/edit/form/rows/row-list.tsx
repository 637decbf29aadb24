"use client";
import { newRow } from "@entente/domain/form/new-row";
/**
 * A list of rows: each says in one line what it is and opens to be edited. Rows are added, doubled, removed with a way
 * back, and moved by keyboard. A long list can be narrowed, and draws only as much as is looked at.
 */
import type { Row } from "@entente/domain/record/document";
import type { ListNoun } from "@entente/domain/record/nouns";
import { Button } from "@entente/ui/button";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { fill } from "@/lib/fill.ts";
import { useDraft, useField, useRows } from "../../draft/use-draft.tsx";
import { useForm, useTarget } from "../form-context.tsx";
import { RowFilter, useFilter } from "./row-filter.tsx";
import { rowInTarget } from "./row-in-target.ts";
import { RowItem } from "./row-item.tsx";
import { useFullRowName, useList } from "./row-name.ts";
import { useRemoval } from "./use-removal.tsx";
import { useRowActs } from "./use-row-acts.ts";

const atOnce = 60;

type Props = {
  readonly noun: ListNoun;
  /** Under a heading of this level; a list within a row stands deeper. */
  readonly level: 3 | 4;
  /** Only the rows of one post, where assignments stand under theirs; null for those that belong to none. */
  readonly post?: string | null | undefined;
  /** What else an open row holds, before its fields. */
  readonly inside?: (row: Row) => ReactNode;
};

type Removed = { readonly name: string; readonly undo: () => void };

export function RowList({ noun, level, post, inside }: Props) {
  const { words } = useForm();
  const { target } = useTarget();
  const { document } = useDraft();
  const list = useList(noun);
  const nameOf = useFullRowName(noun);
  const { rows: all, add, move } = useRows(noun);
  const acts = useRowActs(noun);
  const values = (useField(["shared", noun]).value ?? []) as readonly Row[];
  const posts = (useField(["shared", "post"]).value ?? []) as readonly Row[];
  const known = new Set(posts.map(({ id }) => id));
  const mine = values.filter(({ postId }) =>
    post === undefined ? true : post === null ? !known.has(String(postId)) : postId === post,
  );
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [limit, setLimit] = useState(atOnce);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [said, setSaid] = useState("");
  const element = useRef<HTMLDivElement>(null);
  const { narrowed, ...filter } = useFilter(mine, nameOf);

  const toggle = useCallback(
    (id: string, on?: boolean) =>
      setOpen((before) => {
        const next = new Set(before);
        if (on ?? !next.has(id)) next.add(id);
        else next.delete(id);
        return next;
      }),
    [],
  );

  useEffect(() => {
    const id = target && rowInTarget(noun, target.path, document());
    const at = id ? narrowed.findIndex((row) => row.id === id) : -1;
    if (!id || at < 0) return;
    setLimit((before) => Math.max(before, at + 1));
    toggle(id, true);
    // A target is followed once, when it is named.
  }, [target]);

  if (post === null && mine.length === 0) return null;

  const focusRow = (id: string) =>
    requestAnimationFrame(() => window.document.getElementById(`shared/${noun}/${id}`)?.focus());
  const begin = () => {
    const id = add({ ...newRow(list), ...(post ? { postId: post } : {}) });
    filter.clear();
    setLimit((before) => Math.max(before, mine.length + 1));
    toggle(id, true);
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        window.document
          .getElementById(`shared/${noun}/${id}/fields`)
          ?.querySelector<HTMLElement>("input, select, textarea")
          ?.focus(),
      ),
    );
  };
  /** Moves within what this list shows; the rows of other posts keep their places. */
  const shift = (id: string, step: 1 | -1) => {
    const at = mine.findIndex((row) => row.id === id);
    const other = mine[at + step];
    const row = mine[at];
    if (!row || !other) return;
    move(
      id,
      all.findIndex((one) => one.id === other.id),
    );
    setSaid(fill(words.rows.moved, { row: nameOf(row), place: at + step + 1, count: mine.length }));
    focusRow(id);
  };
  const double = (row: Row) => {
    const id = acts.double(row);
    toggle(id, true);
    focusRow(id);
  };
  const { remove, question } = useRemoval(noun, nameOf, (row) => {
    setRemoved({ name: nameOf(row), undo: acts.drop(row) });
    requestAnimationFrame(() => element.current?.querySelector<HTMLElement>("[data-undo]")?.focus());
  });

  return (
    <div ref={element} id={post ? undefined : `shared/${noun}`} tabIndex={-1}>
      {post === null ? <p className="text-muted mb-2 text-sm">{words.rows.orphans}</p> : null}
      <RowFilter {...filter} all={mine.length} shown={narrowed.length} id={`filter/${noun}/${post ?? ""}`} />
      {mine.length === 0 ? <p className="text-muted">{words.rows.none}</p> : null}
      <ul className="border-line border-t empty:hidden">
        {narrowed.slice(0, limit).map((row) => (
          <RowItem
            key={row.id}
            list={list}
            row={row}
            name={nameOf(row)}
            level={level}
            open={open.has(row.id)}
            first={mine[0]?.id === row.id}
            last={mine[mine.length - 1]?.id === row.id}
            inside={inside}
            onToggle={toggle}
            onShift={shift}
            onDouble={double}
            onRemove={remove}
          />
        ))}
      </ul>
      {narrowed.length > limit ? (
        <p className="mt-3">
          <Button look="text" onClick={() => setLimit(limit + atOnce)}>
            {fill(words.rows.more, { count: Math.min(atOnce, narrowed.length - limit) })}
          </Button>
        </p>
      ) : null}
      <p role="status" className="sr-only">
        {said}
      </p>
      {question}
      {removed ? (
        <p role="status" className="bg-sheet mt-3 flex flex-wrap items-center gap-x-4 px-3 py-1 text-sm">
          {fill(words.rows.removed, { row: removed.name })}
          <Button
            look="text"
            data-undo
            onClick={() => {
              removed.undo();
              setRemoved(null);
            }}
          >
            {words.rows.undo}
          </Button>
        </p>
      ) : null}
      {post === null ? null : (
        <p className="mt-3">
          <Button look="text" onClick={begin}>
            + {fill(words.rows.add, { noun: list.label })}
          </Button>
        </p>
      )}
    </div>
  );
}
