"use client";
/** Somebody else is signed in now. They get none of what stands in the form, unless they copy it. */
import { Button } from "@entente/ui/button";
import { Dialog } from "@entente/ui/dialog";
import { useEffect, useState } from "react";
import { desk } from "@/lib/desk/client.ts";
import { fill } from "@/lib/fill.ts";
import type { Describe } from "./describe.ts";
import { UnsavedText } from "./unsaved-text.tsx";
import { useHeld } from "./use-draft.tsx";

export default function OtherAccountDialog({ describe }: { readonly describe: Describe }) {
  const { account, words } = useHeld();
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    desk.account.me.query().then(
      (me) => setName(me.name),
      () => setName(null),
    );
  }, []);
  return (
    <Dialog id="other-account" heading={fill(words.textOf, { name: account.name })}>
      <p className="mb-5">
        {fill(words.textOfLead, { name: account.name, other: name ?? words.somebodyElse })}
      </p>
      <UnsavedText describe={describe} />
      <Button look="main" onClick={() => location.reload()}>
        {fill(words.goOnAs, { name: name ?? words.somebodyElse })}
      </Button>
    </Dialog>
  );
}
