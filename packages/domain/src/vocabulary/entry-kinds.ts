/** The three kinds of entry. The segment is the part of the address that names the kind, in every language. */
import { gemet } from "./public-vocabularies.ts";
import { names, sameAs, vocabulary } from "./vocabulary.ts";

export const entryKinds = vocabulary({
  treaty: sameAs(gemet(8663), {
    label: names("Treaty", "Traité", "Verdrag", "Vertrag"),
    plural: names("Treaties", "Traités", "Verdragen", "Verträge"),
    segment: "treaties",
  }),
  body: {
    label: names("Body", "Organe", "Orgaan", "Gremium"),
    plural: names("Bodies", "Organes", "Organen", "Gremien"),
    segment: "bodies",
  },
  network: {
    label: names("Network", "Réseau", "Netwerk", "Netzwerk"),
    plural: names("Networks", "Réseaux", "Netwerken", "Netzwerke"),
    segment: "networks",
  },
});

export type EntryKind = (typeof entryKinds.keys)[number];

/** The address segment of an entry: "treaties", "bodies" or "networks". */
export const segmentOf = (kind: EntryKind): string => entryKinds.terms[kind].segment;
