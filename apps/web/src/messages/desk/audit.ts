/** The words of the audit log. */
import type { Localized } from "@entente/domain/languages";

export type AuditWords = {
  readonly title: string;
  readonly lead: string;
  readonly filter: string;
  readonly person: string;
  readonly record: string;
  readonly recordHelp: string;
  readonly noRecord: string;
  readonly recordsFound: string;
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
  readonly sameSession: string;
  readonly oneSession: string;
  readonly nothing: string;
  readonly nobodySignedIn: string;
  readonly older: string;
  readonly newest: string;
  readonly pages: string;
  readonly check: string;
  readonly holds: string;
  readonly broken: string;
  readonly altered: string;
  readonly cut: string;
  readonly moreBroken: string;
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
    recordHelp: "Type a part of its name.",
    noRecord: "No record matches.",
    recordsFound: "{count} found",
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
    sameSession: "Everything done in this session",
    oneSession: "Only what was done in one session.",
    nothing: "No line fits.",
    nobodySignedIn: "nobody signed in",
    older: "Older lines",
    newest: "Newest lines",
    pages: "Pages",
    check: "Check that no line is missing or altered",
    holds: "The chain holds: none of {count} lines is missing or altered.",
    broken:
      "The chain does not hold: lines were altered or removed outside the register. Compare with a backup.",
    altered: "Line {line} was altered.",
    cut: "Before line {line}, a line is missing or was replaced.",
    moreBroken: "And {count} more.",
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
    recordHelp: "Saisissez une partie de son nom.",
    noRecord: "Aucune fiche ne correspond.",
    recordsFound: "Résultats\u202f: {count}",
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
    sameSession: "Tout ce qui a été fait dans cette session",
    oneSession: "Seulement ce qui a été fait dans une même session.",
    nothing: "Aucune ligne ne correspond.",
    nobodySignedIn: "personne de connecté",
    older: "Lignes plus anciennes",
    newest: "Lignes les plus récentes",
    pages: "Pages",
    check: "Vérifier qu’aucune ligne ne manque ni n’a été altérée",
    holds: "La chaîne tient\u202f: aucune des {count} lignes ne manque ni n’a été altérée.",
    broken:
      "La chaîne ne tient pas\u202f: des lignes ont été altérées ou supprimées hors du registre. Comparez avec une sauvegarde.",
    altered: "La ligne {line} a été altérée.",
    cut: "Avant la ligne {line}, une ligne manque ou a été remplacée.",
    moreBroken: "Et {count} de plus.",
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
    recordHelp: "Typ een deel van de naam.",
    noRecord: "Geen fiche voldoet.",
    recordsFound: "{count} gevonden",
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
    sameSession: "Alles wat in deze sessie gebeurde",
    oneSession: "Alleen wat in één sessie gebeurde.",
    nothing: "Geen regel voldoet.",
    nobodySignedIn: "niemand aangemeld",
    older: "Oudere regels",
    newest: "Nieuwste regels",
    pages: "Pagina’s",
    check: "Nakijken of geen regel ontbreekt of veranderd is",
    holds: "De keten klopt: geen van {count} regels ontbreekt of is veranderd.",
    broken:
      "De keten klopt niet: regels zijn buiten het register veranderd of verwijderd. Vergelijk met een back-up.",
    altered: "Regel {line} is veranderd.",
    cut: "Vóór regel {line} ontbreekt een regel of is er een vervangen.",
    moreBroken: "En nog {count}.",
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
    recordHelp: "Geben Sie einen Teil des Namens ein.",
    noRecord: "Kein Eintrag passt.",
    recordsFound: "{count} gefunden",
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
    sameSession: "Alles aus dieser Sitzung",
    oneSession: "Nur was in einer einzigen Sitzung geschah.",
    nothing: "Keine Zeile passt.",
    nobodySignedIn: "niemand angemeldet",
    older: "Ältere Zeilen",
    newest: "Neueste Zeilen",
    pages: "Seiten",
    check: "Prüfen, ob keine Zeile fehlt oder verändert ist",
    holds: "Die Kette hält: Keine von {count} Zeilen fehlt oder ist verändert.",
    broken:
      "Die Kette hält nicht: Zeilen wurden außerhalb des Registers verändert oder entfernt. Vergleichen Sie mit einer Sicherung.",
    altered: "Zeile {line} wurde verändert.",
    cut: "Vor Zeile {line} fehlt eine Zeile oder wurde eine ersetzt.",
    moreBroken: "Und {count} weitere.",
    exportHeading: "Exportieren",
    exportLead: "Alle Zeilen, die passen. Das Protokoll vermerkt, dass Sie exportiert haben.",
    csv: "Als Tabelle (CSV)",
    jsonLines: "Für Programme (JSON Lines)",
  },
};
