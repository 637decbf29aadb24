"use client";
/** How far the parts of a record are, also after something was saved on this very page. */
import { type ComponentProps, useEffect, useState } from "react";
import { desk } from "@/lib/desk/client.ts";
import { PartStates } from "../part-states.tsx";
import { onSaved } from "./draft/saved.ts";

type Props = ComponentProps<typeof PartStates> & { readonly recordId: string };

export function PartStatesNow({ recordId, parts, ...rest }: Props) {
  // What was told since the page came. A page that comes anew, after an act, knows better.
  const [since, setSince] = useState({ page: parts, told: parts });
  useEffect(() => {
    let asked = 0;
    return onSaved(recordId, () => {
      const turn = ++asked;
      desk.record.status.query({ recordId }).then(
        (told) => (turn === asked ? setSince({ page: parts, told }) : undefined),
        // The form itself says when nothing can be reached.
        () => undefined,
      );
    });
  }, [recordId, parts]);
  return <PartStates parts={since.page === parts ? since.told : parts} {...rest} />;
}
