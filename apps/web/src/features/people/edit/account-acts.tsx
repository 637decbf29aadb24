"use client";
/** What an administrator does to an account at once. Whatever cannot be taken back is asked about first. */
import type { PersonView } from "@entente/api/people/view";
import { Button } from "@entente/ui/button";
import { Dialog } from "@entente/ui/dialog";
import { Notice } from "@entente/ui/notice";
import { useState } from "react";
import { desk } from "@/lib/desk/client.ts";
import { useAct } from "@/lib/desk/use-act.ts";
import { fill } from "@/lib/fill.ts";
import type { PersonForm } from "./person-form.ts";

type Props = { readonly form: PersonForm; readonly person: PersonView };
type Asked = "revoke" | "suspend" | "endSessions" | "removeFactors";

/** What may be done with an account as it stands. */
function offered({ state, sessions, passkeys, oneTimePassword }: PersonView): Asked[] {
  const awaited = state === "invited" || state === "expired";
  return [
    ...(awaited ? (["revoke"] as const) : []),
    ...(state === "active" ? (["suspend"] as const) : []),
    ...(sessions > 0 ? (["endSessions"] as const) : []),
    ...(passkeys > 0 || oneTimePassword ? (["removeFactors"] as const) : []),
  ];
}

export function AccountActs({ form, person }: Props) {
  const { words, troubles, language } = form;
  const { id: accountId, name, myself } = person;
  const { act, busy, trouble, setTrouble } = useAct(troubles);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [done, setDone] = useState(false);
  const acts = {
    revoke: () => desk.people.revokeInvitation.mutate({ accountId }),
    suspend: () => desk.people.suspend.mutate({ accountId, evenMyself: myself }),
    endSessions: () => desk.people.endSessions.mutate({ accountId }),
    removeFactors: () => desk.people.removeFactors.mutate({ accountId }),
  } as const;
  async function run(what: () => Promise<unknown>) {
    setDone(await act(what));
    setAsked(null);
  }
  const waits = person.state !== "active" && person.state !== "suspended";
  return (
    <div className="space-y-4">
      <div role="status">{trouble || done ? <Notice>{trouble ?? words.done}</Notice> : null}</div>
      <ul className="flex flex-wrap gap-3">
        {waits ? (
          <li>
            <Button
              aria-disabled={busy}
              onClick={() => run(() => desk.people.resendInvitation.mutate({ accountId, language }))}
            >
              {words.resend}
            </Button>
          </li>
        ) : null}
        {person.state === "suspended" ? (
          <li>
            <Button
              aria-disabled={busy}
              onClick={() => run(() => desk.people.reinstate.mutate({ accountId }))}
            >
              {words.reinstate}
            </Button>
          </li>
        ) : null}
        {offered(person).map((one) => (
          <li key={one}>
            <Button
              onClick={() => {
                setTrouble(null);
                setDone(false);
                setAsked(one);
              }}
            >
              {words[one].button}
            </Button>
          </li>
        ))}
      </ul>
      {asked ? (
        <Dialog id="ask" heading={fill(words[asked].heading, { name })} onClose={() => setAsked(null)}>
          <p>{words[asked].text}</p>
          {asked === "suspend" && myself ? <p className="mt-3 font-semibold">{words.suspendMyself}</p> : null}
          <div className="mt-6 flex flex-wrap gap-3">
            <Button look="main" aria-disabled={busy} onClick={() => run(acts[asked])}>
              {words[asked].yes}
            </Button>
            <Button onClick={() => setAsked(null)}>{words.cancel}</Button>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}
