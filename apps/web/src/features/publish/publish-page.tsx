/** Where a record goes out to its readers, comes back from them, or is thrown away. */
import type { Use } from "@entente/api/record/view";
import { Fold } from "@entente/ui/fold";
import { Notice } from "@entente/ui/notice";
import { Section } from "@entente/ui/section";
import { fill } from "@/lib/fill.ts";
import { type Done, doneNames } from "./edit/done.ts";
import { goings } from "./edit/goings.ts";
import { OneAct } from "./edit/one-act.tsx";
import type { Panel } from "./edit/panel.ts";
import { PublishForm } from "./edit/publish-form.tsx";
import { WithdrawForm } from "./edit/withdraw-form.tsx";

type Props = {
  readonly panel: Panel;
  /** Where the record is used. */
  readonly uses: readonly Use[];
  /** The kinds of records, in the language of the desk. */
  readonly kinds: Readonly<Record<Use["kind"], string>>;
  /** What stands for a name where there is none. */
  readonly nameless: string;
  readonly done: string | undefined;
};

/** What was not done at once, but waits for somebody or for its time. */
const waits: readonly Done[] = ["submitted", "scheduled", "scheduledTwice"];

const isDone = (name: string | undefined): name is Done =>
  (doneNames as readonly (string | undefined)[]).includes(name);

function Trash({ panel, uses, kinds, nameless }: Omit<Props, "done">) {
  const { words } = panel;
  if (panel.parts.some(({ live }) => live)) return <p>{words.trashLive}</p>;
  return (
    <div className="max-w-[60ch]">
      <p>{words.trashLead}</p>
      {uses.length === 0 ? (
        <p className="text-muted mt-2">{words.usedNowhere}</p>
      ) : (
        <>
          <p className="mt-3 font-medium">{words.usedIn}</p>
          <ul className="list-[square] pl-5">
            {uses.map(({ id, name, kind, trashed }) => (
              <li key={id}>
                <a href={`/desk/records/${id}`}>{name || nameless}</a>{" "}
                <span className="text-muted">
                  ({kinds[kind]}
                  {trashed ? `, ${words.usedInTrash}` : null})
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <OneAct panel={panel} act="trash" label={words.trashButton} />
    </div>
  );
}

function Address({ panel }: { readonly panel: Panel }) {
  const { words, liveSlug, formerSlug } = panel;
  if (liveSlug === null || formerSlug === null) return null;
  const slugs = { old: liveSlug, new: formerSlug };
  return (
    <Section id="revert" heading={words.revert}>
      <p className="max-w-[60ch]">{fill(words.revertLead, slugs)}</p>
      <OneAct panel={panel} act="revert" label={fill(words.revertButton, slugs)} />
    </Section>
  );
}

export function PublishPage({ panel, uses, kinds, nameless, done }: Props) {
  const { words } = panel;
  const mayPublishFacts = panel.parts.some(({ part, mayPublish }) => part === "shared" && mayPublish);
  return (
    <div className="space-y-14">
      {isDone(done) ? (
        <div role="status">
          <Notice>
            {words.done[done]}
            {waits.includes(done) ? (
              <>
                {" "}
                <a href={`/desk/records/${panel.recordId}/review`}>{words.toReview}</a>
              </>
            ) : null}
          </Notice>
        </div>
      ) : null}
      <PublishForm {...panel} />
      {mayPublishFacts ? <Address panel={panel} /> : null}
      <div>
        {goings(panel).length > 0 ? (
          <Fold id="withdraw" heading={words.withdraw}>
            <WithdrawForm {...panel} />
          </Fold>
        ) : null}
        {panel.mayTrash && panel.kind !== "institute" ? (
          <Fold id="trash" heading={words.trash}>
            <Trash panel={panel} uses={uses} kinds={kinds} nameless={nameless} />
          </Fold>
        ) : null}
      </div>
    </div>
  );
}
