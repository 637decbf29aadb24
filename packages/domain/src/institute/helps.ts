/** What to write into each field of this noun. */
import { type HelpsOf, help, slugHelp, staffNoteHelp } from "../fields/helps.ts";
import type { instituteFields } from "./fields.ts";

export const instituteHelps = {
  name: help(
    "In full, in each language.",
    "En toutes lettres, dans chaque langue.",
    "Voluit, in elke taal.",
    "Ausgeschrieben, in jeder Sprache.",
  ),
  shortName: help(
    "As it stands in running text: “What RBINS does”.",
    "Tel qu’il figure dans le texte\u202f: «\u202fCe que fait l’IRSNB\u202f».",
    "Zoals die in lopende tekst staat: “Wat het KBIN doet”.",
    "Wie er im Fließtext steht: „Was das RBINS tut“.",
  ),
  website: null,
  address: help(
    "Street, postcode, town and country.",
    "Rue, code postal, ville et pays.",
    "Straat, postcode, plaats en land.",
    "Straße, Postleitzahl, Ort und Land.",
  ),
  country: help(
    "The state whose acts the register follows most closely.",
    "L’État dont le registre suit les actes de plus près.",
    "De staat waarvan het register de akten van het dichtst volgt.",
    "Der Staat, dessen Handlungen das Register am genauesten verfolgt.",
  ),
  slug: slugHelp,
  registerTitle: help(
    "The name of this register, as it stands on its first page.",
    "Le nom de ce registre, tel qu’il figure sur la page d’accueil.",
    "De naam van dit register, zoals die op de startpagina staat.",
    "Der Name dieses Registers, wie er auf der Startseite steht.",
  ),
  introduction: help(
    "One or two sentences under the title: what readers find here.",
    "Une ou deux phrases sous le titre\u202f: ce que l’on trouve ici.",
    "Eén of twee zinnen onder de titel: wat lezers hier vinden.",
    "Ein oder zwei Sätze unter dem Titel: was man hier findet.",
  ),
  languages: help(
    "The languages that readers can choose.",
    "Les langues que les lecteurs peuvent choisir.",
    "De talen die lezers kunnen kiezen.",
    "Die Sprachen, die zur Wahl stehen.",
  ),
  timeZone: help(
    "Days begin and scheduled publications happen by this clock.",
    "Les jours commencent et les publications programmées ont lieu selon cette horloge.",
    "Volgens deze klok beginnen dagen en verschijnen geplande publicaties.",
    "Nach dieser Uhr beginnen Tage und erscheinen geplante Veröffentlichungen.",
  ),
  logo: help(
    "An SVG drawing of shapes only, at most 20,000 characters: open the file in a text editor and paste it here.",
    "Un dessin SVG composé de formes, 20\u202f000 caractères au plus\u202f: ouvrez le fichier dans un éditeur de texte et collez-le ici.",
    "Een SVG-tekening met alleen vormen, hoogstens 20.000 tekens: open het bestand in een teksteditor en plak het hier.",
    "Eine SVG-Zeichnung nur aus Formen, höchstens 20.000 Zeichen: die Datei in einem Texteditor öffnen und hier einfügen.",
  ),
  accentColour: help(
    "For links and buttons on a light ground. It must be dark enough to be read.",
    "Pour les liens et boutons sur fond clair. Elle doit être assez foncée pour être lue.",
    "Voor links en knoppen op een lichte achtergrond. Donker genoeg om leesbaar te zijn.",
    "Für Links und Schaltflächen auf hellem Grund. Sie muss dunkel genug sein, um lesbar zu bleiben.",
  ),
  accentColourDark: help(
    "The same on a dark ground: light enough to be read.",
    "La même sur fond sombre\u202f: assez claire pour être lue.",
    "Dezelfde op een donkere achtergrond: licht genoeg om leesbaar te zijn.",
    "Dieselbe auf dunklem Grund: hell genug, um lesbar zu bleiben.",
  ),
  securityContact: help(
    "A page or a mailbox for those who found a hole: https://… or mailto:…",
    "Une page ou une boîte pour qui a trouvé une faille\u202f: https://… ou mailto:…",
    "Een pagina of postbus voor wie een lek vond: https://… of mailto:…",
    "Eine Seite oder ein Postfach für alle, die eine Lücke gefunden haben: https://… oder mailto:…",
  ),
  privacyUrl: help(
    "The page that says how personal data are handled.",
    "La page qui explique le traitement des données personnelles.",
    "De pagina die zegt hoe met persoonsgegevens wordt omgegaan.",
    "Die Seite, die den Umgang mit personenbezogenen Daten erklärt.",
  ),
  staffNote: staffNoteHelp,
} as const satisfies HelpsOf<typeof instituteFields>;
