/** To whom one record was shown before it is public, with a form that makes another link. */
import type { GuestLinkView } from "@entente/api/guest/view";
import { Reveal } from "@entente/ui/reveal";
import { Section } from "@entente/ui/section";
import { Small } from "@entente/ui/small";
import { momentIn } from "@/features/account/moment.ts";
import { ActButton } from "@/features/review/edit/act-button.tsx";
import type { DeskReader } from "@/lib/desk/reader.ts";
import { fill } from "@/lib/fill.ts";
import { guestWords } from "@/messages/desk/guest.ts";
import { troubleWords } from "@/messages/desk/troubles.ts";
import { NewLinkForm } from "./edit/new-link-form.tsx";

type Props = {
  readonly recordId: string;
  readonly links: readonly GuestLinkView[];
  readonly mayShow: boolean;
  /** Scheme and host, for the address that is sent. */
  readonly origin: string;
  readonly reader: DeskReader;
};

export function RecordGuestLinks({ recordId, links, mayShow, origin, reader }: Props) {
  const words = guestWords[reader.language];
  const troubles = troubleWords[reader.language];
  const moment = momentIn(reader);
  const { guest, guestHelp, guestMissing, days, make, made, address, copy, copied } = words;
  return (
    <Section id="guests" heading={words.title}>
      <p className="text-muted mb-4 max-w-[60ch] text-sm">{words.lead}</p>
      {links.length === 0 ? <p className="text-muted">{words.nothing}</p> : null}
      <ul>
        {links.map((link) => (
          <li key={link.id} className="border-line border-t py-4 first:border-t-0 first:pt-0">
            <p>
              <span className={link.state === "open" ? "font-semibold" : "text-muted"}>{link.guest}</span>
              {` · ${words.states[link.state]}`}
            </p>
            <Small>{fill(words.by, { who: link.createdBy, when: moment(link.expiresAt) })}</Small>
            {link.comments > 0 ? <Small>{fill(words.said, { count: link.comments })}</Small> : null}
            {link.mayEnd ? (
              <ActButton
                does="end-link"
                id={link.id}
                text={words.end}
                label={fill(words.endOf, { guest: link.guest })}
                troubles={troubles}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {mayShow ? (
        <Reveal label={words.show}>
          <NewLinkForm
            recordId={recordId}
            origin={origin}
            words={{ guest, guestHelp, guestMissing, days, make, made, address, copy, copied }}
            troubles={troubles}
          />
        </Reveal>
      ) : null}
    </Section>
  );
}
