/** The words of the map in German. */
import { counted } from "../plural.ts";
import type { MapWords } from "./shape.ts";

const countries = counted("de", "Land", "Länder");

export const map: MapWords = {
  title: "Karte",
  treaties: "Welche Länder gebunden sind",
  of: (name, kind) => (kind === "treaty" ? `Vertragsparteien: ${name}` : `Mitglieder: ${name}`),
  lead: "Wie viele Verträge des Registers jedes Land binden, soweit das Register seine Handlungen verzeichnet.",
  countries,
  marked: (bound, kind, day) =>
    kind === null
      ? `Nach den Handlungen im Register binden Verträge am ${day} ${bound}.`
      : `${kind === "treaty" ? "Vertragsparteien" : "Mitglieder"}, die das Register am ${day} mit Namen kennt: ${bound}.`,
  theUnion: "die Europäische Union",
  expected: (figures) => `Nach der Quelle auf seiner Seite gibt es ${figures}.`,
  farFromWhole: (figures) =>
    `Nach der Quelle auf seiner Seite gibt es ${figures}: Die meisten fehlen hier also. Ein Land ohne Zeichen kann trotzdem beteiligt sein.`,
  future: "Dieser Tag liegt noch in der Zukunft: Die Karte zeigt, was schon bekannt ist.",
  ended: (date) => `Beendet: ${date}.`,
  on: (day) => `Status am ${day}`,
  form: {
    name: "Was die Karte zeigt",
    what: "Vertragsparteien oder Mitglieder von",
    all: "Alle Verträge zusammen",
    day: "Am Tag",
    section: "Ausschnitt",
    fitting: "Passend",
    point: "Hervorheben",
    nobody: "Kein Land",
    show: "Anzeigen",
    byName: "Eine Abkürzung oder ein Name; leer für alle Verträge zusammen.",
  },
  sections: { europe: "Europa", world: "Welt" },
  skip: "Karte überspringen, zur Tabelle",
  legend: "Zeichen",
  unknown: "nicht bekannt",
  unknownSign: "an diesem Tag nicht bekannt: von einer späteren Quelle aufgeführt",
  notYet: "bis zu diesem Tag nichts getan, erste Handlung später",
  noAct: "das Register verzeichnet keine Handlung",
  treatyCount: counted("de", "Vertrag", "Verträge"),
  treatyRange: (from, to) => `${from} bis ${to} Verträge`,
  noneBinding: "Handlungen, aber durch keinen gebunden",
  small: "Ein Punkt steht für einen Staat, dessen Form zu klein ist, um sie zu sehen.",
  region: "Eine Raute steht für eine Region, die selbst Vertragspartei ist.",
  since: (date) => `seit ${date}`,
  listed: (date) => `${date} aufgeführt; seit wann, weiß das Register nicht`,
  undated: "seit wann, weiß das Register nicht",
  first: (act, date) => `erste bekannte Handlung: ${act}, ${date}`,
  union: "Europäische Union",
  unionNote:
    "Die Union ist eine Organisation, kein Land: Ihre Mitgliedstaaten sind nur durch eigene Handlungen gekennzeichnet.",
  unionNone: "Das Register verzeichnet hier keine Handlung der Union.",
  outside: "Auf dieser Karte nicht gezeichnet",
  take: "Mitnehmen",
  sameAsTable: "Dasselbe als Tabelle",
  tableCaption:
    "Alle mit einer Handlung im Register, mit dem Status an diesem Tag und der Handlung, aus der er folgt.",
  tableCaptionAll:
    "Alle mit einer Handlung zu einem Vertrag des Registers, mit den Verträgen, die an diesem Tag binden.",
  columns: {
    country: "Land oder Organisation",
    status: "Status",
    since: "Durch welche Handlung",
    source: "Quelle",
    bindingCount: "Bindende Verträge",
    binding: "Welche",
  },
  others: "Andere",
  reading: "Wie die Karte zu lesen ist",
  notes: {
    known:
      "Das Register verfolgt die Handlungen des eigenen Landes genau, die anderer, soweit eine Quelle zur Hand war. Es ist nicht die Liste des Verwahrers.",
    unmarked:
      "Ein Land ohne Zeichen hat keine Handlung im Register. Es kann trotzdem Vertragspartei sein; die amtliche Liste sagt es.",
    overseas:
      "Überseeische Gebiete mit eigenem Code haben eine eigene Form und sind nie durch eine Handlung ihres Staates gekennzeichnet, weil das Register nicht weiß, ob sie dort gilt: Grönland und die Färöer, Spitzbergen, Französisch-Guayana, Guadeloupe, Martinique, Mayotte und Réunion, die karibischen Teile des Königreichs der Niederlande, die britischen und amerikanischen Gebiete und andere. Die Azoren, Madeira, die Kanaren, Alaska und Hawaii sind mit ihrem Staat gezeichnet.",
    union:
      "Die Europäische Union kann neben ihren Mitgliedstaaten Vertragspartei sein. Sie hat eine eigene Zeile in der Tabelle und keine Form auf der Karte.",
    shapes:
      "Die Formen stammen von Natural Earth, veröffentlicht von Visionscarto, das bei Grenzen der Sicht der Vereinten Nationen folgt. Wo ein Teil eines Landes von anderen gehalten wird, wie im Norden Zyperns, bleibt er ohne Zeichen. Formen und Namen sagen nichts darüber, was das Institut von einer Grenze hält. Beide Ausschnitte sind flächentreu: Equal Earth für die Welt, Lamberts Azimutalprojektion für Europa.",
  },
  source: (register, address) => `Quelle: ${register}, ${address}`,
  shapesSource: "Formen: Natural Earth, veröffentlicht von Visionscarto, ohne Stellungnahme zu Grenzen.",
  refused: "Diese Karte kann nicht gezeichnet werden",
  refusedLead: "Ein Teil der Adresse ist der Karte nicht bekannt.",
  startAgain: "Die Karte aller Verträge",
  see: "Groß ansehen, an jedem Tag",
  smallAlt: (count, kind) =>
    `Karte mit ${countries(count)}, die das Register als ${kind === "treaty" ? "Vertragspartei" : "Mitglied"} kennt. Die Tabelle nennt sie.`,
  pointOut: "Auf der Karte ansehen",
};
