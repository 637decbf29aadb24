/** Words of the page on which a record is published, withdrawn or thrown away. Plain strings: they go to the browser. */
import type { Localized } from "@entente/domain/languages";

export type PublishWords = {
  readonly title: string;
  readonly parts: string;
  readonly partsHelp: string;
  readonly facts: string;
  readonly nothingDiffers: string;
  readonly newPart: string;
  readonly newAgain: string;
  readonly unchanged: string;
  readonly forStaff: string;
  readonly incomplete: string;
  readonly goToFirst: string;
  readonly becomesStale: string;
  readonly staleHelp: string;
  readonly question: string;
  readonly questionHelp: string;
  readonly yes: string;
  readonly no: string;
  readonly noHelp: string;
  /** {language} */
  readonly note: string;
  readonly noteHelp: string;
  readonly address: string;
  /** {old} {new} */
  readonly addressHelp: string;
  /** {old} */
  readonly keepAddress: string;
  /** {new} */
  readonly moveAddress: string;
  readonly addressAlone: string;
  readonly anyway: string;
  readonly anywayHelp: string;
  readonly publish: string;
  readonly submit: string;
  readonly submitHelp: string;
  readonly later: string;
  /** {zone} */
  readonly time: string;
  readonly publishLater: string;
  readonly withdrawLater: string;
  readonly busy: string;
  readonly choosePart: string;
  readonly somethingMissing: string;
  readonly chooseAnswer: string;
  readonly toReview: string;
  /** {languages} */
  readonly writeNote: string;
  readonly writeTime: string;
  readonly done: Readonly<
    Record<
      "published" | "submitted" | "scheduled" | "scheduledTwice" | "withdrawn" | "trashed" | "reverted",
      string
    >
  >;
  readonly withdraw: string;
  readonly withdrawLead: string;
  readonly whatGoes: string;
  readonly wholePage: string;
  /** {language} */
  readonly onlyLanguage: string;
  readonly why: string;
  readonly sorts: Readonly<Record<"explained" | "in-error" | "merged", string>>;
  readonly sortHelp: Readonly<Record<"explained" | "in-error" | "merged", string>>;
  /** {language} */
  readonly explanation: string;
  readonly explanationHelp: string;
  readonly mergedInto: string;
  readonly mergedHelp: string;
  /** What taking back an error hides besides, before it is asked for. */
  readonly hidesPast: {
    readonly page: string;
    /** {language} */
    readonly language: string;
    readonly instead: string;
  };
  readonly nothingFound: string;
  readonly found: string;
  readonly withdrawButton: string;
  readonly trash: string;
  readonly trashLead: string;
  readonly trashLive: string;
  readonly usedIn: string;
  readonly usedInTrash: string;
  readonly usedNowhere: string;
  readonly trashButton: string;
  readonly revert: string;
  /** {old} {new} */
  readonly revertLead: string;
  /** {new} */
  readonly revertButton: string;
};

export const publishWords: Localized<PublishWords> = {
  en: {
    title: "Publish",
    parts: "What is published",
    partsHelp: "Facts and each language go out separately. Chosen is what differs from what readers see now.",
    facts: "Facts, in every language",
    nothingDiffers: "Readers see everything as it stands in the draft.",
    newPart: "Readers see this for the first time.",
    newAgain: "Readers see this again; it was withdrawn.",
    unchanged: "As readers see it now.",
    forStaff: "for staff only",
    incomplete: "Before this can be published:",
    goToFirst: "Go to the first",
    becomesStale: "These translations will be marked as out of date:",
    staleHelp:
      "What they say stays public. Bring them up to date before, or say afterwards that they are still correct.",
    question: "Do readers need to know about this change?",
    questionHelp: "A corrected comma: no. A new contact, a new figure, another meaning: yes.",
    yes: "Yes, and this is what they are told",
    no: "No, it is a minor edit",
    noHelp: "The date of the page and the state of the translations stay as they are.",
    note: "Note in {language}",
    noteHelp: "One sentence, as in “New focal point since May 2026”.",
    address: "The address of the page",
    addressHelp: "The draft says “{new}” and readers know “{old}”.",
    keepAddress: "Keep “{old}”",
    moveAddress: "Move to “{new}”; the old address leads to the new one",
    addressAlone: "Only the address differs, and the page keeps the one it has: there is nothing to publish.",
    anyway: "Why it cannot wait for a second person",
    anywayHelp:
      "You wrote part of this. Somebody else is asked to look at it afterwards, and reads your reason.",
    publish: "Publish now",
    submit: "Hand in for review",
    submitHelp: "A publisher who did not write it reads it. What you hand in now is what is published.",
    later: "At another time",
    time: "Day and time ({zone})",
    publishLater: "Publish then",
    withdrawLater: "Withdraw then",
    busy: "One moment…",
    choosePart: "Choose at least one part.",
    somethingMissing: "Something is missing. Look at the list above.",
    chooseAnswer: "Say whether readers need to know.",
    toReview: "See what waits, and who takes part",
    writeNote: "Write the note in {languages}: these readers can see the page.",
    writeTime: "Choose a day and a time.",
    done: {
      published: "It is published.",
      submitted: "It is handed in. You will hear from the publishers.",
      scheduled: "It is planned, and will happen by itself.",
      scheduledTwice:
        "It is planned, and will happen by itself. That night this time comes twice; the first is meant.",
      withdrawn: "It is withdrawn. Readers are told why.",
      trashed: "It is in the trash, from which it can be restored.",
      reverted: "The former address is back; the other one leads to it.",
    },
    withdraw: "Withdraw",
    withdrawLead: "Takes the page off the public side. Its address stays, and tells readers why.",
    whatGoes: "What goes",
    wholePage: "The whole page",
    onlyLanguage: "Only the text in {language}",
    why: "Why",
    sorts: {
      explained: "It is no longer true, or no longer ours",
      "in-error": "It was published in error",
      merged: "It became part of another record",
    },
    sortHelp: {
      explained: "Readers find the explanation at the address. Earlier days stay readable.",
      "in-error":
        "Readers find the explanation. What was published is hidden from them, on earlier days too.",
      merged: "The address leads to the other record.",
    },
    explanation: "Explanation in {language}",
    explanationHelp: "Stays public.",
    mergedInto: "The other record",
    mergedHelp: "Type some letters of its name. It must be public and of the same kind.",
    hidesPast: {
      page: "This hides the whole past of the page from visitors: everything that was ever published of it, in every language, on every earlier day and in the list of changes.",
      language:
        "This hides the whole past of the text in {language} from visitors: every version that was ever published, on every earlier day and in the list of changes.",
      instead:
        "Was most of it right? Then publish it corrected instead, and what was right before stays readable.",
    },
    nothingFound: "Nothing found",
    found: "{count} found",
    withdrawButton: "Withdraw now",
    trash: "Throw away",
    trashLead: "Puts the record into the trash. It can be restored from there.",
    trashLive: "Readers can still see it. Withdraw it first.",
    usedIn: "It is used here:",
    usedInTrash: "in the trash",
    usedNowhere: "Nothing else uses it.",
    trashButton: "Put into the trash",
    revert: "Give back the former address",
    revertLead: "The page moved from “{new}” to “{old}”. It can move back.",
    revertButton: "Move back to “{new}”",
  },
  fr: {
    title: "Publier",
    parts: "Ce qui est publié",
    partsHelp:
      "Les données et chaque langue paraissent séparément. Est choisi ce qui diffère de ce que les lecteurs voient.",
    facts: "Données, dans toutes les langues",
    nothingDiffers: "Les lecteurs voient tout comme dans le brouillon.",
    newPart: "Les lecteurs le voient pour la première fois.",
    newAgain: "Les lecteurs le revoient ; c’était retiré.",
    unchanged: "Comme les lecteurs le voient.",
    forStaff: "interne",
    incomplete: "Avant de pouvoir publier\u202f:",
    goToFirst: "Aller au premier",
    becomesStale: "Ces traductions seront signalées comme n’étant plus à jour\u202f:",
    staleHelp:
      "Leur texte reste public. Mettez-les à jour avant, ou dites ensuite qu’elles restent correctes.",
    question: "Les lecteurs doivent-ils être informés de cette modification\u202f?",
    questionHelp:
      "Une virgule corrigée\u202f: non. Un nouveau contact, un nouveau chiffre, un autre sens\u202f: oui.",
    yes: "Oui, et voici ce qu’on leur dit",
    no: "Non, c’est une modification mineure",
    noHelp: "La date de la page et l’état des traductions restent inchangés.",
    note: "Note en {language}",
    noteHelp: "Une phrase, comme «\u202fNouveau point focal depuis mai 2026\u202f».",
    address: "L’adresse de la page",
    addressHelp: "Le brouillon dit «\u202f{new}\u202f», les lecteurs connaissent «\u202f{old}\u202f».",
    keepAddress: "Garder «\u202f{old}\u202f»",
    moveAddress: "Passer à «\u202f{new}\u202f»\u202f; l’ancienne adresse mène à la nouvelle",
    addressAlone: "Seule l’adresse diffère, et la page garde la sienne\u202f: il n’y a rien à publier.",
    anyway: "Pourquoi cela ne peut pas attendre une deuxième personne",
    anywayHelp:
      "Vous en avez écrit une partie. Quelqu’un d’autre sera prié de relire après coup, et lira votre raison.",
    publish: "Publier maintenant",
    submit: "Soumettre à relecture",
    submitHelp:
      "Une personne qui publie et ne l’a pas écrit la relit. Ce que vous soumettez maintenant est ce qui paraîtra.",
    later: "À un autre moment",
    time: "Jour et heure ({zone})",
    publishLater: "Publier alors",
    withdrawLater: "Retirer alors",
    busy: "Un instant…",
    choosePart: "Choisissez au moins une partie.",
    somethingMissing: "Il manque quelque chose. Voyez la liste ci-dessus.",
    chooseAnswer: "Dites si les lecteurs doivent être informés.",
    toReview: "Voir ce qui attend et qui participe",
    writeNote: "Écrivez la note en {languages}\u202f: ces lecteurs voient la page.",
    writeTime: "Choisissez un jour et une heure.",
    done: {
      published: "C’est publié.",
      submitted: "C’est soumis. Les personnes qui publient vous répondront.",
      scheduled: "C’est programmé et se fera tout seul.",
      scheduledTwice:
        "C’est programmé et se fera tout seul. Cette nuit-là, cette heure existe deux fois\u202f; il s’agit de la première.",
      withdrawn: "C’est retiré. Les lecteurs apprennent pourquoi.",
      trashed: "C’est dans la corbeille, d’où l’on peut le restaurer.",
      reverted: "L’ancienne adresse est de retour\u202f; l’autre y mène.",
    },
    withdraw: "Retirer",
    withdrawLead: "Enlève la page du site public. Son adresse reste, et dit pourquoi aux lecteurs.",
    whatGoes: "Ce qui est retiré",
    wholePage: "Toute la page",
    onlyLanguage: "Seulement le texte en {language}",
    why: "Pourquoi",
    sorts: {
      explained: "Ce n’est plus vrai, ou ne nous concerne plus",
      "in-error": "La publication était une erreur",
      merged: "C’est devenu une partie d’une autre fiche",
    },
    sortHelp: {
      explained: "Les lecteurs trouvent l’explication à l’adresse. Les jours passés restent lisibles.",
      "in-error":
        "Les lecteurs trouvent l’explication. Ce qui a été publié leur est caché, pour les jours passés aussi.",
      merged: "L’adresse mène à l’autre fiche.",
    },
    explanation: "Explication en {language}",
    explanationHelp: "Reste publique.",
    mergedInto: "L’autre fiche",
    mergedHelp: "Tapez quelques lettres de son nom. Elle doit être publique et du même genre.",
    hidesPast: {
      page: "Cela cache aux visiteurs tout le passé de la page\u202f: tout ce qui en a été publié un jour, dans toutes les langues, à chaque jour passé et dans la liste des changements.",
      language:
        "Cela cache aux visiteurs tout le passé du texte en {language}\u202f: chaque version publiée un jour, à chaque jour passé et dans la liste des changements.",
      instead:
        "L’essentiel était juste\u202f? Alors publiez plutôt une version corrigée\u202f: ce qui était juste auparavant reste lisible.",
    },
    nothingFound: "Rien trouvé",
    found: "Résultats\u202f: {count}",
    withdrawButton: "Retirer maintenant",
    trash: "Jeter",
    trashLead: "Met la fiche à la corbeille. On peut l’en sortir.",
    trashLive: "Les lecteurs la voient encore. Retirez-la d’abord.",
    usedIn: "Elle est utilisée ici\u202f:",
    usedInTrash: "dans la corbeille",
    usedNowhere: "Rien d’autre ne l’utilise.",
    trashButton: "Mettre à la corbeille",
    revert: "Rendre l’ancienne adresse",
    revertLead: "La page est passée de «\u202f{new}\u202f» à «\u202f{old}\u202f». Elle peut revenir.",
    revertButton: "Revenir à «\u202f{new}\u202f»",
  },
  nl: {
    title: "Publiceren",
    parts: "Wat wordt gepubliceerd",
    partsHelp: "Gegevens en elke taal gaan apart uit. Gekozen is wat verschilt van wat lezers nu zien.",
    facts: "Gegevens, in elke taal",
    nothingDiffers: "Lezers zien alles zoals het in het ontwerp staat.",
    newPart: "Lezers zien dit voor het eerst.",
    newAgain: "Lezers zien dit opnieuw; het was ingetrokken.",
    unchanged: "Zoals lezers het nu zien.",
    forStaff: "alleen intern",
    incomplete: "Voordat dit kan worden gepubliceerd:",
    goToFirst: "Ga naar het eerste",
    becomesStale: "Deze vertalingen worden gemarkeerd als niet meer actueel:",
    staleHelp: "Wat ze zeggen, blijft publiek. Werk ze vooraf bij, of zeg nadien dat ze nog kloppen.",
    question: "Moeten lezers van deze wijziging weten?",
    questionHelp: "Een komma verbeterd: nee. Een nieuw contact, een nieuw cijfer, een andere betekenis: ja.",
    yes: "Ja, en dit krijgen ze te lezen",
    no: "Nee, het is een kleine wijziging",
    noHelp: "De datum van de pagina en de staat van de vertalingen blijven zoals ze zijn.",
    note: "Nota in het {language}",
    noteHelp: "Eén zin, zoals “Nieuw aanspreekpunt sinds mei 2026”.",
    address: "Het adres van de pagina",
    addressHelp: "Het ontwerp zegt “{new}”, lezers kennen “{old}”.",
    keepAddress: "Houd “{old}”",
    moveAddress: "Verhuis naar “{new}”; het oude adres leidt naar het nieuwe",
    addressAlone: "Alleen het adres verschilt, en de pagina houdt het hare: er valt niets te publiceren.",
    anyway: "Waarom het niet op een tweede persoon kan wachten",
    anywayHelp:
      "U schreef hier een deel van. Iemand anders wordt gevraagd het nadien te bekijken, en leest uw reden.",
    publish: "Nu publiceren",
    submit: "Voorleggen voor beoordeling",
    submitHelp:
      "Iemand die publiceert en het niet schreef, leest het na. Wat u nu voorlegt, wordt gepubliceerd.",
    later: "Op een ander moment",
    time: "Dag en uur ({zone})",
    publishLater: "Dan publiceren",
    withdrawLater: "Dan intrekken",
    busy: "Een ogenblik…",
    choosePart: "Kies minstens één deel.",
    somethingMissing: "Er ontbreekt iets. Kijk naar de lijst hierboven.",
    chooseAnswer: "Zeg of lezers het moeten weten.",
    toReview: "Bekijk wat wacht en wie meedoet",
    writeNote: "Schrijf de nota in het {languages}: deze lezers zien de pagina.",
    writeTime: "Kies een dag en een uur.",
    done: {
      published: "Het is gepubliceerd.",
      submitted: "Het is voorgelegd. U hoort van wie publiceert.",
      scheduled: "Het is gepland en gebeurt vanzelf.",
      scheduledTwice:
        "Het is gepland en gebeurt vanzelf. Die nacht komt dit tijdstip twee keer voor; het eerste is bedoeld.",
      withdrawn: "Het is ingetrokken. Lezers lezen waarom.",
      trashed: "Het ligt in de prullenbak en kan worden hersteld.",
      reverted: "Het vorige adres is terug; het andere leidt erheen.",
    },
    withdraw: "Intrekken",
    withdrawLead: "Haalt de pagina van de publieke kant. Het adres blijft, en zegt lezers waarom.",
    whatGoes: "Wat gaat weg",
    wholePage: "De hele pagina",
    onlyLanguage: "Alleen de tekst in het {language}",
    why: "Waarom",
    sorts: {
      explained: "Het klopt niet meer, of is niet meer van ons",
      "in-error": "Het werd bij vergissing gepubliceerd",
      merged: "Het werd deel van een andere fiche",
    },
    sortHelp: {
      explained: "Lezers vinden de uitleg op het adres. Vroegere dagen blijven leesbaar.",
      "in-error":
        "Lezers vinden de uitleg. Wat gepubliceerd was, zien ze niet meer, ook niet op vroegere dagen.",
      merged: "Het adres leidt naar de andere fiche.",
    },
    explanation: "Uitleg in het {language}",
    explanationHelp: "Blijft publiek.",
    mergedInto: "De andere fiche",
    mergedHelp: "Typ enkele letters van de naam. Ze moet publiek zijn en van dezelfde soort.",
    hidesPast: {
      page: "Dit verbergt het hele verleden van de pagina voor bezoekers: alles wat er ooit van gepubliceerd werd, in elke taal, op elke vroegere dag en in de lijst van wijzigingen.",
      language:
        "Dit verbergt het hele verleden van de tekst in het {language} voor bezoekers: elke versie die ooit gepubliceerd werd, op elke vroegere dag en in de lijst van wijzigingen.",
      instead:
        "Klopte het meeste wel? Publiceer dan liever een verbeterde versie: wat vroeger klopte, blijft dan leesbaar.",
    },
    nothingFound: "Niets gevonden",
    found: "{count} gevonden",
    withdrawButton: "Nu intrekken",
    trash: "Weggooien",
    trashLead: "Legt de fiche in de prullenbak. Van daaruit kan ze worden hersteld.",
    trashLive: "Lezers zien ze nog. Trek ze eerst in.",
    usedIn: "Ze wordt hier gebruikt:",
    usedInTrash: "in de prullenbak",
    usedNowhere: "Niets anders gebruikt ze.",
    trashButton: "In de prullenbak leggen",
    revert: "Het vorige adres teruggeven",
    revertLead: "De pagina verhuisde van “{new}” naar “{old}”. Ze kan terug.",
    revertButton: "Terug naar “{new}”",
  },
  de: {
    title: "Veröffentlichen",
    parts: "Was veröffentlicht wird",
    partsHelp:
      "Angaben und jede Sprache erscheinen getrennt. Gewählt ist, was von dem abweicht, was Leser jetzt sehen.",
    facts: "Angaben, in jeder Sprache",
    nothingDiffers: "Leser sehen alles so, wie es im Entwurf steht.",
    newPart: "Leser sehen dies zum ersten Mal.",
    newAgain: "Leser sehen dies wieder; es war zurückgezogen.",
    unchanged: "Wie Leser es jetzt sehen.",
    forStaff: "nur intern",
    incomplete: "Bevor dies veröffentlicht werden kann:",
    goToFirst: "Zum ersten gehen",
    becomesStale: "Diese Übersetzungen gelten danach als nicht mehr aktuell:",
    staleHelp:
      "Ihr Text bleibt öffentlich. Bringen Sie sie vorher auf den Stand, oder sagen Sie danach, dass sie noch stimmen.",
    question: "Müssen Leser von dieser Änderung wissen?",
    questionHelp: "Ein berichtigtes Komma: nein. Ein neuer Kontakt, eine neue Zahl, ein anderer Sinn: ja.",
    yes: "Ja, und das erfahren sie",
    no: "Nein, es ist eine kleine Änderung",
    noHelp: "Das Datum der Seite und der Stand der Übersetzungen bleiben, wie sie sind.",
    note: "Hinweis auf {language}",
    noteHelp: "Ein Satz, wie „Neue Anlaufstelle seit Mai 2026“.",
    address: "Die Adresse der Seite",
    addressHelp: "Im Entwurf steht „{new}“, Leser kennen „{old}“.",
    keepAddress: "„{old}“ behalten",
    moveAddress: "Zu „{new}“ umziehen; die alte Adresse führt zur neuen",
    addressAlone: "Nur die Adresse ist anders, und die Seite behält ihre: Es gibt nichts zu veröffentlichen.",
    anyway: "Warum es nicht auf eine zweite Person warten kann",
    anywayHelp:
      "Sie haben einen Teil davon geschrieben. Jemand anderes wird gebeten, es danach anzusehen, und liest Ihren Grund.",
    publish: "Jetzt veröffentlichen",
    submit: "Zur Prüfung einreichen",
    submitHelp:
      "Jemand, der veröffentlicht und es nicht geschrieben hat, liest es. Was Sie jetzt einreichen, erscheint.",
    later: "Zu anderer Zeit",
    time: "Tag und Uhrzeit ({zone})",
    publishLater: "Dann veröffentlichen",
    withdrawLater: "Dann zurückziehen",
    busy: "Einen Augenblick…",
    choosePart: "Wählen Sie mindestens einen Teil.",
    somethingMissing: "Es fehlt etwas. Sehen Sie die Liste oben an.",
    chooseAnswer: "Sagen Sie, ob Leser davon wissen müssen.",
    toReview: "Ansehen, was wartet und wer mitwirkt",
    writeNote: "Schreiben Sie den Hinweis auf {languages}: Diese Leser sehen die Seite.",
    writeTime: "Wählen Sie Tag und Uhrzeit.",
    done: {
      published: "Es ist veröffentlicht.",
      submitted: "Es ist eingereicht. Sie hören von denen, die veröffentlichen.",
      scheduled: "Es ist geplant und geschieht von selbst.",
      scheduledTwice:
        "Es ist geplant und geschieht von selbst. In dieser Nacht gibt es diese Zeit zweimal; gemeint ist die erste.",
      withdrawn: "Es ist zurückgezogen. Leser erfahren, warum.",
      trashed: "Es liegt im Papierkorb und kann wiederhergestellt werden.",
      reverted: "Die frühere Adresse ist zurück; die andere führt zu ihr.",
    },
    withdraw: "Zurückziehen",
    withdrawLead: "Nimmt die Seite von der öffentlichen Seite. Ihre Adresse bleibt und sagt Lesern, warum.",
    whatGoes: "Was geht",
    wholePage: "Die ganze Seite",
    onlyLanguage: "Nur der Text auf {language}",
    why: "Warum",
    sorts: {
      explained: "Es stimmt nicht mehr oder betrifft uns nicht mehr",
      "in-error": "Es wurde irrtümlich veröffentlicht",
      merged: "Es wurde Teil eines anderen Eintrags",
    },
    sortHelp: {
      explained: "Leser finden die Erklärung unter der Adresse. Frühere Tage bleiben lesbar.",
      "in-error":
        "Leser finden die Erklärung. Was veröffentlicht war, sehen sie nicht mehr, auch nicht an früheren Tagen.",
      merged: "Die Adresse führt zum anderen Eintrag.",
    },
    explanation: "Erklärung auf {language}",
    explanationHelp: "Bleibt öffentlich.",
    mergedInto: "Der andere Eintrag",
    mergedHelp: "Tippen Sie einige Buchstaben des Namens. Er muss öffentlich und von derselben Art sein.",
    hidesPast: {
      page: "Damit ist die ganze Vergangenheit der Seite vor Besuchern verborgen: alles, was je davon veröffentlicht wurde, in jeder Sprache, an jedem früheren Tag und in der Liste der Änderungen.",
      language:
        "Damit ist die ganze Vergangenheit des Textes auf {language} vor Besuchern verborgen: jede Fassung, die je veröffentlicht wurde, an jedem früheren Tag und in der Liste der Änderungen.",
      instead:
        "Stimmte das meiste? Dann veröffentlichen Sie besser eine berichtigte Fassung; was vorher stimmte, bleibt so lesbar.",
    },
    nothingFound: "Nichts gefunden",
    found: "{count} gefunden",
    withdrawButton: "Jetzt zurückziehen",
    trash: "Wegwerfen",
    trashLead: "Legt den Eintrag in den Papierkorb. Von dort kann er wiederhergestellt werden.",
    trashLive: "Leser sehen ihn noch. Ziehen Sie ihn zuerst zurück.",
    usedIn: "Er wird hier verwendet:",
    usedInTrash: "im Papierkorb",
    usedNowhere: "Nichts anderes verwendet ihn.",
    trashButton: "In den Papierkorb legen",
    revert: "Die frühere Adresse zurückgeben",
    revertLead: "Die Seite zog von „{new}“ nach „{old}“ um. Sie kann zurück.",
    revertButton: "Zurück nach „{new}“",
  },
};
