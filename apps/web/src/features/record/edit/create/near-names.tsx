"use client";
/** Records that bear a name like the one that is typed: one treaty should not stand in the register twice. */
import type { ReferenceView } from "@entente/api/reference/view";
import type { RecordKind } from "@entente/domain/fields/field";
import type { Language } from "@entente/domain/languages";
import { useEffect, useState } from "react";
import type { CreateWords } from "@/messages/desk/create.ts";
import { findRecords } from "../find-records.ts";

type Props = {
  readonly name: string;
  readonly kind: RecordKind;
  readonly language: Language;
  readonly words: CreateWords;
};

const pause = 300;
const long = 3;
const most = 3;

export function NearNames({ name, kind, language, words }: Props) {
  const [near, setNear] = useState<readonly ReferenceView[]>([]);
  const query = name.trim();
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const found = query.length < long ? [] : await findRecords(query, kind, language).catch(() => []);
      if (current) setNear(found.slice(0, most));
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, kind, language]);
  return (
    <div role="status" className="bg-sheet mt-6 px-5 py-4 text-sm empty:hidden">
      {near.length > 0 ? (
        <>
          <p>{words.duplicate}</p>
          <ul className="mt-1">
            {near.map((one) => (
              <li key={one.id}>
                <a href={`/desk/records/${one.id}`} className="inline-block py-1">
                  {one.name}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
