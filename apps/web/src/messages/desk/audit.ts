/** The words of the audit log. */
import type { Localized } from "@entente/domain/languages";

export type AuditWords = {
  readonly title: string;
  readonly lead: string;
  readonly filter: string;
  readonly person: string;
  readonly record: string;
  readonly act: string;
  readonly from: string;
  readonly until: string;
  readonly text: string;
  readonly any: string;
  readonly show: string;
  readonly clear: string;
  readonly caption: string;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly changes: string;
  readonly nobody: string;
  readonly nothing: string;
  readonly nobodySignedIn: string;
  readonly older: string;
  readonly newest: string;
  readonly pages: string;
  readonly check: string;
  readonly holds: string;
  readonly broken: string;
  readonly exportHeading: string;
  readonly exportLead: string;
  readonly csv: string;
  readonly jsonLines: string;
};

export const auditWords: Localized<AuditWords> = {
  en: {
    title: "Audit log",
    lead: "Who did what, to which record, when and in which browser. Nothing in it can be changed or removed.",
    filter: "Narrow down",
    person: "Person",
    record: "Record",
    act: "Act",
    from: "From",
    until: "Until",
    text: "Words",
    any: "any",
    show: "Show",
    clear: "Show everything",
    caption: "Newest first. Times are on the register’s clock.",
    when: "When",
    who: "Who",
    what: "What",
    changes: "Before and after",
    nobody: "somebody who was not signed in",
    nothing: "No line fits.",
    nobodySignedIn: "nobody signed in",
    older: "Older lines",
    newest: "Newest lines",
    pages: "Pages",
    check: "Check that no line is missing or altered",
    holds: "The chain holds: none of {count} lines is missing or altered.",
    broken:
      "The chain breaks at line {line}: it, or a line before it, was altered or removed outside the register. Compare with a backup.",
    exportHeading: "Export",
    exportLead: "The lines that fit, all of them. The log tells that you exported.",
    csv: "As a table (CSV)",
    jsonLines: "For programs (JSON Lines)",
  },
  fr: {
    title: "Journal d’audit",
    lead: "Qui a fait quoi, sur quelle fiche, quand et dans quel navigateur. Rien ne peut y être modifié ni supprimé.",
    filter: "Restreindre",
    person: "Personne",
    record: "Fiche",
    act: "Acte",
    from: "Du",
    until: "Au",
    text: "Mots",
    any: "tous",
    show: "Afficher",
    clear: "Tout afficher",
    caption: "Les plus récentes d’abord. Heures à l’horloge du registre.",
    when: "Quand",
    who: "Qui",
    what: "Quoi",
    changes: "Avant et après",
    nobody: "quelqu’un qui n’était pas connecté",
    nothing: "Aucune ligne ne correspond.",
    nobodySignedIn: "personne de connecté",
    older: "Lignes plus anciennes",
    newest: "Lignes les plus récentes",
    pages: "Pages",
    check: "Vérifier qu’aucune ligne ne manque ni n’a été altérée",
    holds: "La chaîne tient\u202f: aucune des {count} lignes ne manque ni n’a été altérée.",
    broken:
      "La chaîne se rompt à la ligne {line}\u202f: elle, ou une ligne précédente, a été altérée ou supprimée hors du registre. Comparez avec une sauvegarde.",
    exportHeading: "Exporter",
    exportLead: "Toutes les lignes qui correspondent. Le journal dit que vous avez exporté.",
    csv: "En tableau (CSV)",
    jsonLines: "Pour des programmes (JSON Lines)",
  },
  nl: {
    title: "Auditlogboek",
    lead: "Wie wat deed, met welke fiche, wanneer en in welke browser. Niets kan erin gewijzigd of verwijderd worden.",
    filter: "Verfijnen",
    person: "Persoon",
    record: "Fiche",
    act: "Handeling",
    from: "Van",
    until: "Tot en met",
    text: "Woorden",
    any: "alle",
    show: "Tonen",
    clear: "Alles tonen",
    caption: "Nieuwste eerst. Tijden volgens de klok van het register.",
    when: "Wanneer",
    who: "Wie",
    what: "Wat",
    changes: "Voor en na",
    nobody: "iemand die niet aangemeld was",
    nothing: "Geen regel voldoet.",
    nobodySignedIn: "niemand aangemeld",
    older: "Oudere regels",
    newest: "Nieuwste regels",
    pages: "Pagina’s",
    check: "Nakijken of geen regel ontbreekt of veranderd is",
    holds: "De keten klopt: geen van {count} regels ontbreekt of is veranderd.",
    broken:
      "De keten breekt bij regel {line}: die regel of een eerdere is buiten het register veranderd of verwijderd. Vergelijk met een back-up.",
    exportHeading: "Exporteren",
    exportLead: "Alle regels die voldoen. Het logboek vermeldt dat u exporteerde.",
    csv: "Als tabel (CSV)",
    jsonLines: "Voor programma’s (JSON Lines)",
  },
  de: {
    title: "Prüfprotokoll",
    lead: "Wer was getan hat, an welchem Eintrag, wann und in welchem Browser. Nichts darin lässt sich ändern oder entfernen.",
    filter: "Eingrenzen",
    person: "Person",
    record: "Eintrag",
    act: "Vorgang",
    from: "Von",
    until: "Bis",
    text: "Wörter",
    any: "alle",
    show: "Zeigen",
    clear: "Alles zeigen",
    caption: "Neueste zuerst. Zeiten nach der Uhr des Registers.",
    when: "Wann",
    who: "Wer",
    what: "Was",
    changes: "Vorher und nachher",
    nobody: "jemand, der nicht angemeldet war",
    nothing: "Keine Zeile passt.",
    nobodySignedIn: "niemand angemeldet",
    older: "Ältere Zeilen",
    newest: "Neueste Zeilen",
    pages: "Seiten",
    check: "Prüfen, ob keine Zeile fehlt oder verändert ist",
    holds: "Die Kette hält: Keine von {count} Zeilen fehlt oder ist verändert.",
    broken:
      "Die Kette bricht bei Zeile {line}: Diese oder eine frühere wurde außerhalb des Registers verändert oder entfernt. Vergleichen Sie mit einer Sicherung.",
    exportHeading: "Exportieren",
    exportLead: "Alle Zeilen, die passen. Das Protokoll vermerkt, dass Sie exportiert haben.",
    csv: "Als Tabelle (CSV)",
    jsonLines: "Für Programme (JSON Lines)",
  },
};
