"use client";
/** What the register knows against an address: that it is kept for itself, or whose it is. */
import type { RecordKind } from "@entente/domain/fields/field";
import { problemOf } from "@entente/domain/form/well-formed";
import type { Language } from "@entente/domain/languages";
import { isReservedAddress } from "@entente/domain/record/addresses";
import { useEffect, useState } from "react";
import { desk } from "@/lib/desk/client.ts";
import { fill } from "@/lib/fill.ts";

type Asked = {
  readonly kind: RecordKind;
  readonly slug: string;
  readonly recordId: string;
  readonly language: Language;
  readonly words: { readonly addressReserved: string; readonly addressTaken: string };
};

const pause = 300;

async function nameOfOwner({ kind, slug, recordId, language }: Asked): Promise<string | null> {
  const owner = await desk.reference.owner.query({ kind, slug, recordId });
  if (!owner) return null;
  const [named] = await desk.reference.names.query({ recordIds: [owner], language });
  return named?.name ?? slug;
}

/** One sentence, or undefined where nothing is known against it. Publishing asks again, and decides. */
export function useTaken({ kind, slug, recordId, language, words }: Asked): string | undefined {
  const [taken, setTaken] = useState<{ slug: string; name: string } | null>(null);
  const wellFormed = slug !== "" && problemOf({ type: "slug" }, slug) === null;
  useEffect(() => {
    if (!wellFormed || isReservedAddress(slug)) return;
    let current = true;
    const timer = setTimeout(async () => {
      const name = await nameOfOwner({ kind, slug, recordId, language, words }).catch(() => null);
      if (current) setTaken(name === null ? null : { slug, name });
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wellFormed, kind, slug, recordId, language, words]);
  if (isReservedAddress(slug)) return fill(words.addressReserved, { slug });
  return taken?.slug === slug ? fill(words.addressTaken, { slug, name: taken.name }) : undefined;
}
