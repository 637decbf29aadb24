/** A short list of the start page: what it is, and a line of what matters about it. */
import { PlainList } from "@entente/ui/plain-list";
import { Section } from "@entente/ui/section";
import { Small } from "@entente/ui/small";
import type { ReactNode } from "react";

export type StartItem = {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  readonly small: ReactNode;
};

type Props = {
  readonly id: string;
  readonly heading: string;
  readonly items: readonly StartItem[];
  /** What is said where there is nothing. */
  readonly nothing: string;
};

export function StartList({ id, heading, items, nothing }: Props) {
  return (
    <Section id={id} heading={heading}>
      {items.length === 0 ? (
        <p className="text-muted">{nothing}</p>
      ) : (
        <PlainList>
          {items.map(({ key, href, name, small }) => (
            <li key={key}>
              <a href={href} className="font-medium">
                {name}
              </a>
              <Small>{small}</Small>
            </li>
          ))}
        </PlainList>
      )}
    </Section>
  );
}
