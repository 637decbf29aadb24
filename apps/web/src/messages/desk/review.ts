/** Words of the review: handing in, deciding, commenting, looking. Sentences with {places} go to the browser too. */
import type { SubmissionView } from "@entente/api/review/view";
import type { Localized } from "@entente/domain/languages";

export type ReviewWords = {
  readonly title: string;
  readonly queueTitle: string;
  readonly queueLead: string;
  readonly nothing: string;
  readonly toDecide: string;
  readonly waiting: string;
  readonly looks: string;
  readonly comments: string;
  readonly blocked: string;
  readonly submissions: string;
  readonly noSubmissions: string;
  readonly noComments: string;
  readonly by: string;
  readonly guest: string;
  readonly minor: string;
  readonly facts: string;
  readonly preview: string;
  readonly approve: string;
  readonly approveAsk: string;
  readonly return: string;
  readonly returnAsk: string;
  readonly takeBack: string;
  readonly look: string;
  readonly lookAsk: string;
  readonly remark: string;
  readonly reason: string;
  readonly settle: string;
  readonly settled: string;
  readonly comment: string;
  readonly commentHelp: string;
  readonly addComment: string;
  readonly wordsMissing: string;
  readonly cancel: string;
  readonly working: string;
  readonly changes: string;
  /** {parts} */
  readonly begun: string;
  readonly again: string;
  readonly forStaff: string;
  readonly told: string;
  readonly decide: string;
  readonly anotherDecides: string;
  /** {parts} */
  readonly unpublished: string;
  readonly toPublish: string;
  /** {from} {to} */
  readonly moves: string;
  readonly keepAddress: string;
  readonly moveAddress: string;
  readonly states: Readonly<Record<SubmissionView["state"], string>>;
};

export const reviewWords: Localized<ReviewWords> = {
  en: {
    title: "Review",
    queueTitle: "Waiting for you",
    queueLead: "What others handed in, said or published alone, and what you wait for yourself.",
    nothing: "Nothing waits for you.",
    toDecide: "To approve or return",
    waiting: "Handed in by you",
    looks: "Second looks to take",
    comments: "Comments",
    blocked: "Planned and not done",
    submissions: "Handed in",
    noSubmissions: "Nothing was handed in yet.",
    noComments: "Nobody has commented.",
    by: "by {who}, {when}",
    guest: "guest",
    minor: "Readers are told nothing of it.",
    facts: "facts",
    preview: "See the page as it was handed in",
    approve: "Approve and publish",
    approveAsk: "What was handed in becomes public at once. What was written since stays in the draft.",
    return: "Return with a comment",
    returnAsk: "Say what is to be done. The comment stays pinned to the record until somebody settles it.",
    takeBack: "Take back",
    look: "Mark as seen",
    lookAsk: "You have seen what was published. You may leave a remark.",
    remark: "Remark (may stay empty)",
    reason: "Reason",
    settle: "Settle",
    settled: "settled by {who}, {when}",
    comment: "Comment",
    commentHelp: "Everybody who may read this record sees it. It keeps its words.",
    addComment: "Pin the comment",
    wordsMissing: "Write something first.",
    cancel: "Not now",
    working: "One moment …",
    changes: "What readers will see change",
    begun: "Public for the first time: {parts}",
    again: "Public again: {parts}",
    forStaff: "for staff only",
    told: "What they are told",
    decide: "Read and decide",
    anotherDecides: "A publisher who wrote none of it decides.",
    unpublished: "The draft says what readers do not see yet: {parts}.",
    toPublish: "Publish it, plan it or hand it in",
    moves: "It also gives the page another address: “{to}” instead of “{from}”.",
    keepAddress: "Keep “{from}”",
    moveAddress: "Move to “{to}”; the old address leads to the new one",
    states: {
      open: "waits",
      approved: "approved",
      returned: "returned",
      "taken-back": "taken back",
      overtaken: "overtaken by something newer",
    },
  },
  fr: {
    title: "Relecture",
    queueTitle: "Ce qui vous attend",
    queueLead: "Ce que d’autres ont soumis, dit ou publié sans relecture, et ce que vous attendez vous-même.",
    nothing: "Rien ne vous attend.",
    toDecide: "À approuver ou à renvoyer",
    waiting: "Soumis par vous",
    looks: "Relectures a posteriori",
    comments: "Commentaires",
    blocked: "Programmé et non exécuté",
    submissions: "Soumissions",
    noSubmissions: "Rien n’a encore été soumis.",
    noComments: "Personne n’a commenté.",
    by: "par {who}, {when}",
    guest: "personne invitée",
    minor: "Les lecteurs n’en sont pas informés.",
    facts: "données",
    preview: "Voir la page telle que soumise",
    approve: "Approuver et publier",
    approveAsk:
      "Ce qui a été soumis devient public aussitôt. Ce qui a été écrit depuis reste dans le brouillon.",
    return: "Renvoyer avec un commentaire",
    returnAsk:
      "Dites ce qui est à faire. Le commentaire reste épinglé à la fiche jusqu’à ce que quelqu’un le règle.",
    takeBack: "Retirer",
    look: "Marquer comme relu",
    lookAsk: "Vous avez vu ce qui a été publié. Vous pouvez laisser une remarque.",
    remark: "Remarque (facultative)",
    reason: "Raison",
    settle: "Régler",
    settled: "réglé par {who}, {when}",
    comment: "Commentaire",
    commentHelp: "Toutes les personnes qui peuvent lire cette fiche le voient. Il n’est plus modifié.",
    addComment: "Épingler le commentaire",
    wordsMissing: "Écrivez d’abord quelque chose.",
    cancel: "Pas maintenant",
    working: "Un instant…",
    changes: "Ce que les lecteurs verront changer",
    begun: "Public pour la première fois\u202f: {parts}",
    again: "De nouveau public\u202f: {parts}",
    forStaff: "interne",
    told: "Ce qu’on leur dit",
    decide: "Lire et décider",
    anotherDecides: "La décision revient à une personne qui publie et n’en a rien écrit.",
    unpublished: "Le brouillon dit ce que les lecteurs ne voient pas encore\u202f: {parts}.",
    toPublish: "Le publier, le programmer ou le soumettre",
    moves: "La page y change aussi d’adresse\u202f: «\u202f{to}\u202f» au lieu de «\u202f{from}\u202f».",
    keepAddress: "Garder «\u202f{from}\u202f»",
    moveAddress: "Passer à «\u202f{to}\u202f»\u202f; l’ancienne adresse mène à la nouvelle",
    states: {
      open: "en attente",
      approved: "approuvé",
      returned: "renvoyé",
      "taken-back": "retiré",
      overtaken: "dépassé par une version plus récente",
    },
  },
  nl: {
    title: "Nazicht",
    queueTitle: "Wat op u wacht",
    queueLead: "Wat anderen voorlegden, opmerkten of alleen publiceerden, en waarop u zelf wacht.",
    nothing: "Er wacht niets op u.",
    toDecide: "Goed te keuren of terug te geven",
    waiting: "Door u voorgelegd",
    looks: "Achteraf na te kijken",
    comments: "Opmerkingen",
    blocked: "Gepland en niet uitgevoerd",
    submissions: "Voorgelegd",
    noSubmissions: "Er is nog niets voorgelegd.",
    noComments: "Niemand plaatste een opmerking.",
    by: "door {who}, {when}",
    guest: "gast",
    minor: "Lezers worden er niet over ingelicht.",
    facts: "gegevens",
    preview: "De pagina zien zoals voorgelegd",
    approve: "Goedkeuren en publiceren",
    approveAsk:
      "Wat voorgelegd is, komt meteen online. Wat sindsdien geschreven werd, blijft in het ontwerp.",
    return: "Teruggeven met een opmerking",
    returnAsk: "Zeg wat er moet gebeuren. De opmerking blijft bij de fiche staan tot iemand ze afhandelt.",
    takeBack: "Terugtrekken",
    look: "Als nagekeken markeren",
    lookAsk: "U hebt gezien wat gepubliceerd werd. U kunt een opmerking nalaten.",
    remark: "Opmerking (mag leeg blijven)",
    reason: "Reden",
    settle: "Afhandelen",
    settled: "afgehandeld door {who}, {when}",
    comment: "Opmerking",
    commentHelp: "Iedereen die deze fiche mag lezen, ziet ze. De woorden blijven zoals ze zijn.",
    addComment: "Opmerking plaatsen",
    wordsMissing: "Schrijf eerst iets.",
    cancel: "Nu niet",
    working: "Een ogenblik …",
    changes: "Wat lezers zien veranderen",
    begun: "Voor het eerst openbaar: {parts}",
    again: "Opnieuw openbaar: {parts}",
    forStaff: "alleen intern",
    told: "Wat ze te lezen krijgen",
    decide: "Lezen en beslissen",
    anotherDecides: "Iemand die publiceert en er niets van schreef, beslist.",
    unpublished: "Het ontwerp zegt wat lezers nog niet zien: {parts}.",
    toPublish: "Publiceer, plan of leg het voor",
    moves: "De pagina krijgt zo ook een ander adres: “{to}” in plaats van “{from}”.",
    keepAddress: "Houd “{from}”",
    moveAddress: "Verhuis naar “{to}”; het oude adres leidt naar het nieuwe",
    states: {
      open: "wacht",
      approved: "goedgekeurd",
      returned: "teruggegeven",
      "taken-back": "teruggetrokken",
      overtaken: "ingehaald door iets nieuwers",
    },
  },
  de: {
    title: "Prüfung",
    queueTitle: "Was auf Sie wartet",
    queueLead:
      "Was andere eingereicht, angemerkt oder allein veröffentlicht haben, und worauf Sie selbst warten.",
    nothing: "Auf Sie wartet nichts.",
    toDecide: "Zu genehmigen oder zurückzugeben",
    waiting: "Von Ihnen eingereicht",
    looks: "Im Nachhinein zu prüfen",
    comments: "Kommentare",
    blocked: "Geplant und nicht ausgeführt",
    submissions: "Eingereicht",
    noSubmissions: "Es wurde noch nichts eingereicht.",
    noComments: "Niemand hat kommentiert.",
    by: "von {who}, {when}",
    guest: "Gast",
    minor: "Die Lesenden erfahren nichts davon.",
    facts: "Angaben",
    preview: "Die Seite ansehen, wie sie eingereicht wurde",
    approve: "Genehmigen und veröffentlichen",
    approveAsk:
      "Was eingereicht wurde, wird sofort öffentlich. Was seither geschrieben wurde, bleibt im Entwurf.",
    return: "Mit Kommentar zurückgeben",
    returnAsk: "Sagen Sie, was zu tun ist. Der Kommentar bleibt am Eintrag, bis ihn jemand erledigt.",
    takeBack: "Zurücknehmen",
    look: "Als geprüft kennzeichnen",
    lookAsk: "Sie haben gesehen, was veröffentlicht wurde. Sie können eine Bemerkung hinterlassen.",
    remark: "Bemerkung (darf leer bleiben)",
    reason: "Grund",
    settle: "Erledigen",
    settled: "erledigt von {who}, {when}",
    comment: "Kommentar",
    commentHelp: "Alle, die diesen Eintrag lesen dürfen, sehen ihn. Die Worte bleiben, wie sie sind.",
    addComment: "Kommentar anheften",
    wordsMissing: "Schreiben Sie zuerst etwas.",
    cancel: "Jetzt nicht",
    working: "Einen Moment …",
    changes: "Was sich für Leser ändert",
    begun: "Zum ersten Mal öffentlich: {parts}",
    again: "Wieder öffentlich: {parts}",
    forStaff: "nur intern",
    told: "Was sie erfahren",
    decide: "Lesen und entscheiden",
    anotherDecides: "Darüber entscheidet jemand, der veröffentlicht und nichts davon geschrieben hat.",
    unpublished: "Der Entwurf sagt, was Leser noch nicht sehen: {parts}.",
    toPublish: "Veröffentlichen, einplanen oder einreichen",
    moves: "Die Seite erhält damit auch eine andere Adresse: „{to}“ statt „{from}“.",
    keepAddress: "„{from}“ behalten",
    moveAddress: "Zu „{to}“ umziehen; die alte Adresse führt zur neuen",
    states: {
      open: "wartet",
      approved: "genehmigt",
      returned: "zurückgegeben",
      "taken-back": "zurückgenommen",
      overtaken: "durch Neueres überholt",
    },
  },
};
