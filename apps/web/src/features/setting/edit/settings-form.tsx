"use client";
/** Changes how the desk is run. A change that would lock people out names them and asks first. */
import type { Settings } from "@entente/domain/access/settings";
import { Button } from "@entente/ui/button";
import { CheckField } from "@entente/ui/check-field";
import { Dialog } from "@entente/ui/dialog";
import { Notice } from "@entente/ui/notice";
import { Section } from "@entente/ui/section";
import { useRouter } from "next/navigation";
import { type SubmitEvent, useState } from "react";
import type { PersonForm } from "@/features/people/edit/person-form.ts";
import { desk, troubleOf } from "@/lib/desk/client.ts";
import type { SettingWords } from "@/messages/desk/settings.ts";
import { GroupRows } from "./group-rows.tsx";

type Props = {
  readonly settings: Settings;
  /** When they were saved last, as this page saw it. */
  readonly seen: string;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly words: SettingWords;
  readonly form: PersonForm;
};

const choices = ["secondFactorRequired", "localSignIn"] as const;
type LocksOut = keyof SettingWords["locksOut"];

export function SettingsForm({ settings, seen, units, words, form }: Props) {
  const router = useRouter();
  const [value, setValue] = useState(settings);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [lockedOut, setLockedOut] = useState<readonly string[]>([]);
  const change = (part: Partial<Settings>) => {
    setSaid(null);
    setValue((now) => ({ ...now, ...part }));
  };

  async function save(confirmed: boolean) {
    if (busy) return;
    setBusy(true);
    setLockedOut([]);
    try {
      await desk.setting.save.mutate({ settings: value, seen, confirmed });
      setSaid(words.saved);
      router.refresh();
    } catch (error) {
      const { name, details } = troubleOf(error);
      if (name === "not-confirmed") setLockedOut(details.map(({ message }) => message));
      else if (name === "locks-out") setSaid(words.locksOut[details[0]?.path[0] as LocksOut]);
      else
        setSaid(
          name === "offline" ? form.troubles.offline : (form.troubles.refused[name] ?? form.troubles.failed),
        );
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      className="max-w-2xl space-y-12"
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        save(false);
      }}
    >
      <Section id="review" heading={words.review}>
        <CheckField
          id="fourEyes"
          {...words.fourEyes}
          checked={value.fourEyes}
          onChange={() => change({ fourEyes: !value.fourEyes })}
        />
      </Section>
      <Section id="sign-in" heading={words.signIn}>
        {choices.map((key) => (
          <CheckField
            key={key}
            id={key}
            {...words[key]}
            checked={value[key]}
            onChange={() => change({ [key]: !value[key] })}
          />
        ))}
      </Section>
      <Section id="groups" heading={words.groups}>
        <p className="mb-4 max-w-[60ch]">{words.groupsLead}</p>
        <GroupRows
          rows={value.groupRoles}
          units={units}
          words={words}
          form={form}
          onChange={(groupRoles) => change({ groupRoles })}
        />
      </Section>
      <div className="space-y-4">
        <Button type="submit" look="main" aria-disabled={busy}>
          {words.save}
        </Button>
        <div role="status">{said ? <Notice>{said}</Notice> : null}</div>
      </div>
      {lockedOut.length > 0 ? (
        <Dialog id="locked-out" heading={words.warning} onClose={() => setLockedOut([])}>
          <p>{words.warningText}</p>
          <ul className="my-4 list-disc pl-5">
            {lockedOut.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <div className="flex flex-wrap gap-3">
            <Button onClick={() => save(true)}>{words.anyway}</Button>
            <Button look="main" onClick={() => setLockedOut([])}>
              {words.cancel}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </form>
  );
}
