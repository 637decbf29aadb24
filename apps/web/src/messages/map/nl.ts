/** The words of the map in Dutch. */
import { counted } from "../plural.ts";
import type { MapWords } from "./shape.ts";

const countries = counted("nl", "land", "landen");

export const map: MapWords = {
  title: "Kaart",
  treaties: "Welke landen gebonden zijn",
  of: (name, kind) => (kind === "treaty" ? `Partijen bij ${name}` : `Leden van ${name}`),
  lead: "Hoeveel verdragen van het register elk land binden, voor zover het register zijn handelingen vermeldt.",
  countries,
  marked: (bound, kind, day) =>
    kind === null
      ? `Volgens de handelingen in het register binden verdragen op ${day} ${bound}.`
      : `${kind === "treaty" ? "Partijen" : "Leden"} die het register op ${day} bij naam kent: ${bound}.`,
  theUnion: "de Europese Unie",
  expected: (figures) => `Volgens de bron op zijn pagina zijn er ${figures}.`,
  farFromWhole: (figures) =>
    `Volgens de bron op zijn pagina zijn er ${figures}: de meeste ontbreken hier dus. Een land zonder teken kan evengoed deelnemen.`,
  future: "Deze dag moet nog komen: de kaart toont wat al bekend is.",
  ended: (date) => `Het kwam ten einde in ${date}.`,
  on: (day) => `Status op ${day}`,
  form: {
    name: "Wat de kaart toont",
    what: "Partijen of leden van",
    all: "Alle verdragen samen",
    day: "Op de dag",
    section: "Uitsnede",
    fitting: "Best passend",
    point: "Uitlichten",
    nobody: "Geen land",
    show: "Tonen",
    byName: "Een afkorting of een naam; leeg voor alle verdragen samen.",
  },
  sections: { europe: "Europa", world: "Wereld" },
  skip: "De kaart overslaan en naar de tabel gaan",
  legend: "Tekens",
  unknown: "niet bekend",
  unknownSign: "niet bekend op deze dag: vermeld door een latere bron",
  notYet: "op deze dag nog niets gedaan, eerste handeling later",
  noAct: "het register vermeldt geen handeling",
  treatyCount: counted("nl", "verdrag", "verdragen"),
  treatyRange: (from, to) => `${from} tot ${to} verdragen`,
  noneBinding: "handelingen, maar door geen gebonden",
  small: "Een stip staat voor een staat die te klein is om zijn vorm te zien.",
  region: "Een ruit staat voor een gewest dat zelf partij is.",
  since: (date) => `sinds ${date}`,
  listed: (date) => `vermeld in ${date}; sinds wanneer weet het register niet`,
  undated: "sinds wanneer weet het register niet",
  first: (act, date) => `eerste bekende handeling: ${act}, ${date}`,
  union: "Europese Unie",
  unionNote:
    "De Unie is een organisatie, geen land: haar lidstaten worden alleen gemarkeerd door hun eigen handelingen.",
  unionNone: "Het register vermeldt hier geen handeling van de Unie.",
  outside: "Niet getekend op deze kaart",
  take: "Meenemen",
  sameAsTable: "Hetzelfde als tabel",
  tableCaption:
    "Iedereen met een handeling in het register, met de status op die dag en de handeling waaruit ze volgt.",
  tableCaptionAll:
    "Iedereen met een handeling tegenover een verdrag van het register, met de verdragen die op die dag binden.",
  columns: {
    country: "Land of organisatie",
    status: "Status",
    since: "Door welke handeling",
    source: "Bron",
    bindingCount: "Bindende verdragen",
    binding: "Welke",
  },
  others: "Andere",
  reading: "Hoe deze kaart te lezen",
  notes: {
    known:
      "Het register volgt de handelingen van zijn eigen land van nabij, en die van andere voor zover er een bron voorhanden was. Het is niet de lijst van de depositaris.",
    unmarked:
      "Een land zonder teken heeft geen handeling in het register. Het kan evengoed partij zijn; de officiële lijst zegt het.",
    overseas:
      "Overzeese gebieden met een eigen code hebben een eigen vorm en worden nooit gemarkeerd door een handeling van hun staat, omdat het register niet weet of die daar geldt: Groenland en de Faeröer, Spitsbergen, Frans-Guyana, Guadeloupe, Martinique, Mayotte en Réunion, de Caribische delen van het Koninkrijk der Nederlanden, de Britse en Amerikaanse gebieden, en andere. De Azoren, Madeira, de Canarische Eilanden, Alaska en Hawaï zijn bij hun staat getekend.",
    union:
      "De Europese Unie kan naast haar lidstaten partij zijn. Ze heeft een eigen regel in de tabel en geen vorm op de kaart.",
    shapes:
      "De vormen zijn die van Natural Earth, zoals Visionscarto ze uitgeeft, dat voor grenzen de zienswijze van de Verenigde Naties volgt. Waar een deel van een land in handen van anderen is, zoals in het noorden van Cyprus, blijft het zonder teken. Vormen en namen zeggen niets over wat het instituut van een grens vindt. Beide uitsneden zijn oppervlaktegetrouw: Equal Earth voor de wereld, Lamberts azimutale projectie voor Europa.",
  },
  source: (register, address) => `Bron: ${register}, ${address}`,
  shapesSource: "Vormen: Natural Earth, uitgegeven door Visionscarto, zonder standpunt over grenzen.",
  refused: "Deze kaart kan niet getekend worden",
  refusedLead: "Een deel van het adres is er een dat de kaart niet kent.",
  startAgain: "De kaart van alle verdragen",
  see: "In het groot bekijken, op elke dag",
  smallAlt: (count, kind) =>
    `Kaart met ${countries(count)} die het register kent als ${kind === "treaty" ? "partij" : "lid"}. De tabel noemt ze.`,
  pointOut: "Op de kaart bekijken",
};
