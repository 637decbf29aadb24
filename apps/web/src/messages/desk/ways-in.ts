/** The sentences on the way to the desk: links from mails, a forgotten password, the second step. */
import type { PasswordProblem } from "@entente/auth/password/problem";
import type { Localized } from "@entente/domain/languages";

type Page = { readonly title: string; readonly lead: string };

export type WaysInWords = {
  readonly errorTitle: string;
  readonly passwordProblems: Readonly<Record<PasswordProblem, string>>;
  readonly choose: {
    readonly invitation: Page;
    readonly reset: Page;
    readonly forWhom: string;
    readonly password: string;
    readonly help: string;
    readonly button: string;
    readonly dead: Page;
    readonly deadInvitation: string;
    readonly askAgain: string;
  };
  readonly forgotten: Page & {
    readonly link: string;
    readonly button: string;
    readonly asked: string;
    readonly tooSoon: string;
    readonly noMail: string;
    readonly back: string;
  };
  readonly second: Page & {
    readonly code: string;
    readonly codeHelp: string;
    readonly button: string;
    readonly wrong: string;
    readonly tooSoon: string;
    readonly lost: string;
    readonly someoneElse: string;
  };
  readonly setUp: Page & {
    readonly appHeading: string;
    readonly appLead: string;
    readonly begin: string;
    readonly scan: string;
    readonly picture: string;
    readonly secret: string;
    readonly firstCode: string;
    readonly firstCodeHelp: string;
    readonly confirm: string;
    readonly wrong: string;
  };
  readonly passkey: {
    readonly heading: string;
    readonly lead: string;
    readonly signIn: string;
    readonly add: string;
    readonly name: string;
    readonly nameHelp: string;
    readonly failed: string;
    readonly unknown: string;
    readonly working: string;
    readonly unsupported: string;
    readonly or: string;
  };
  readonly singleSignOn: {
    readonly button: string;
    readonly only: string;
    readonly onlyHelp: string;
    readonly emergency: string;
    readonly refused: string;
    readonly taken: string;
    readonly over: string;
    readonly invited: string;
  };
};

export const waysInWords: Localized<WaysInWords> = {
  en: {
    errorTitle: "That did not work",
    passwordProblems: {
      "too-short": "Take at least twelve characters. A few words that only you would put together are best.",
      "too-long": "Take at most 1024 characters.",
      common:
        "This is one of the passwords that are tried first. Take a few words that only you would put together.",
      "own-name":
        "Your name, your address or the register’s name is not enough. Add words that nobody would guess.",
    },
    choose: {
      invitation: { title: "Welcome", lead: "Choose a password, and the desk is open." },
      reset: {
        title: "A new password",
        lead: "Choose a new password. Wherever else you are signed in, you will be signed out.",
      },
      forWhom: "For {name}, {email}",
      password: "New password",
      help: "At least twelve characters. A few words that only you would put together are best; a password manager is fine.",
      button: "Save and go on",
      dead: {
        title: "This link does not open anything",
        lead: "It has been used, it has been replaced by a newer one, or its time is over.",
      },
      deadInvitation:
        "Ask whoever invited you for a new invitation. If you have chosen a password before, have a new link sent to you.",
      askAgain: "Have a new link sent to you",
    },
    forgotten: {
      title: "Forgotten your password?",
      lead: "Enter your e-mail address. If it belongs to an account here, a link comes by mail with which you choose a new password.",
      link: "Forgotten your password?",
      button: "Send me a link",
      asked: "If this address belongs to an account, a link is on its way. It works once, within an hour.",
      tooSoon: "There were many requests. Wait a few minutes and try again.",
      noMail: "Nothing comes? Look among unwanted mail, or ask an administrator of the register.",
      back: "Back to sign in",
    },
    second: {
      title: "One more step",
      lead: "Prove that it is you, with what you set up for this account.",
      code: "Code",
      codeHelp: "The six figures that your authenticator app shows, or one of your recovery codes.",
      button: "Go on",
      wrong: "This code is not right, or it was used before. Wait for the next one and try again.",
      tooSoon: "There were too many wrong codes. Wait half a minute and try again.",
      lost: "Lost your phone and your recovery codes? An administrator of the register can remove the second step.",
      someoneElse: "Sign in as somebody else",
    },
    setUp: {
      title: "Set up a second step",
      lead: "This register asks publishers and administrators for more than a password. Set up one of these now; it takes two minutes.",
      appHeading: "Authenticator app",
      appLead: "An app on your phone that shows a new code every half minute.",
      begin: "Set up an authenticator app",
      scan: "Open your authenticator app and scan this picture, or type the key below it.",
      picture: "Picture for the authenticator app. The key below says the same.",
      secret: "Key",
      firstCode: "Code that the app shows now",
      firstCodeHelp: "Six figures. The app counts once they are right.",
      confirm: "Confirm",
      wrong:
        "This code is not right. Check that the clock of your phone is right, and type the code that it shows now.",
    },
    passkey: {
      heading: "Passkey",
      lead: "Your phone, your computer or a security key signs you in, with your fingerprint, your face or a PIN. No code to type.",
      signIn: "Sign in with a passkey",
      add: "Add a passkey",
      name: "Name of the passkey",
      nameHelp: "So that you recognise it later: “Laptop”, “Blue key”.",
      failed: "The passkey was not used. Try again, or take another way.",
      unknown: "This passkey opens no account here.",
      working: "Follow what your browser shows …",
      unsupported: "This browser knows no passkeys.",
      or: "or",
    },
    singleSignOn: {
      button: "Sign in with {name}",
      only: "Staff sign in with {name}.",
      onlyHelp: "A password opens this register only in an emergency, for the administrator who keeps it.",
      emergency: "In an emergency",
      refused:
        "{name} knows you, but nobody has given you access to this register. Ask an administrator of the register.",
      taken:
        "There is an account with your address already. Sign in to it, and join {name} on the page of your account.",
      over: "What you went to {name} for can no longer be done: the link was used, or you were signed out. Begin once more.",
      invited: "Or take part with {name}, without a password of its own:",
    },
  },
  fr: {
    errorTitle: "Cela n’a pas fonctionné",
    passwordProblems: {
      "too-short":
        "Prenez au moins douze caractères. Le mieux : quelques mots que vous seul mettriez ensemble.",
      "too-long": "Prenez au plus 1024 caractères.",
      common:
        "C’est un des mots de passe que l’on essaie en premier. Prenez quelques mots que vous seul mettriez ensemble.",
      "own-name":
        "Votre nom, votre adresse ou le nom du registre ne suffisent pas. Ajoutez des mots que personne ne devinerait.",
    },
    choose: {
      invitation: { title: "Bienvenue", lead: "Choisissez un mot de passe, et le bureau est ouvert." },
      reset: {
        title: "Un nouveau mot de passe",
        lead: "Choisissez un nouveau mot de passe. Partout ailleurs où vous êtes connecté, vous serez déconnecté.",
      },
      forWhom: "Pour {name}, {email}",
      password: "Nouveau mot de passe",
      help: "Au moins douze caractères. Le mieux : quelques mots que vous seul mettriez ensemble ; un gestionnaire de mots de passe convient.",
      button: "Enregistrer et continuer",
      dead: {
        title: "Ce lien n’ouvre rien",
        lead: "Il a déjà servi, un plus récent l’a remplacé, ou son délai est passé.",
      },
      deadInvitation:
        "Demandez une nouvelle invitation à la personne qui vous a invité. Si vous avez déjà choisi un mot de passe, faites-vous envoyer un nouveau lien.",
      askAgain: "Recevoir un nouveau lien",
    },
    forgotten: {
      title: "Mot de passe oublié ?",
      lead: "Saisissez votre adresse e-mail. Si elle correspond à un compte, vous recevrez un lien pour choisir un nouveau mot de passe.",
      link: "Mot de passe oublié ?",
      button: "M’envoyer un lien",
      asked:
        "Si cette adresse correspond à un compte, un lien est en route. Il fonctionne une fois, pendant une heure.",
      tooSoon: "Il y a eu beaucoup de demandes. Attendez quelques minutes et essayez à nouveau.",
      noMail:
        "Rien ne vient ? Regardez dans les indésirables, ou adressez-vous à un administrateur du registre.",
      back: "Retour à la connexion",
    },
    second: {
      title: "Encore une étape",
      lead: "Prouvez que c’est bien vous, avec ce que vous avez configuré pour ce compte.",
      code: "Code",
      codeHelp:
        "Les six chiffres que montre votre application d’authentification, ou un de vos codes de secours.",
      button: "Continuer",
      wrong: "Ce code n’est pas juste, ou il a déjà servi. Attendez le suivant et essayez à nouveau.",
      tooSoon: "Trop de codes erronés. Attendez une demi-minute et essayez à nouveau.",
      lost: "Téléphone et codes de secours perdus ? Un administrateur du registre peut retirer la seconde étape.",
      someoneElse: "Se connecter sous un autre nom",
    },
    setUp: {
      title: "Configurer une seconde étape",
      lead: "Ce registre demande aux éditeurs et aux administrateurs plus qu’un mot de passe. Configurez maintenant une de ces deux étapes ; cela prend deux minutes.",
      appHeading: "Application d’authentification",
      appLead: "Une application sur votre téléphone qui montre un nouveau code toutes les trente secondes.",
      begin: "Configurer une application d’authentification",
      scan: "Ouvrez votre application d’authentification et scannez cette image, ou saisissez la clé qui la suit.",
      picture: "Image pour l’application d’authentification. La clé ci-dessous dit la même chose.",
      secret: "Clé",
      firstCode: "Code que l’application montre maintenant",
      firstCodeHelp: "Six chiffres. L’application compte dès qu’ils sont justes.",
      confirm: "Confirmer",
      wrong:
        "Ce code n’est pas juste. Vérifiez l’heure de votre téléphone et saisissez le code qu’il montre maintenant.",
    },
    passkey: {
      heading: "Clé d’accès",
      lead: "Votre téléphone, votre ordinateur ou une clé de sécurité vous connecte, par empreinte, visage ou code PIN. Aucun code à saisir.",
      signIn: "Se connecter avec une clé d’accès",
      add: "Ajouter une clé d’accès",
      name: "Nom de la clé d’accès",
      nameHelp: "Pour la reconnaître plus tard : « Portable », « Clé bleue ».",
      failed: "La clé d’accès n’a pas été utilisée. Essayez à nouveau, ou prenez une autre voie.",
      unknown: "Cette clé d’accès n’ouvre aucun compte ici.",
      working: "Suivez ce que montre votre navigateur…",
      unsupported: "Ce navigateur ne connaît pas les clés d’accès.",
      or: "ou",
    },
    singleSignOn: {
      button: "Se connecter avec {name}",
      only: "Le personnel se connecte avec {name}.",
      onlyHelp:
        "Un mot de passe n’ouvre ce registre qu’en cas d’urgence, pour l’administrateur qui le garde.",
      emergency: "En cas d’urgence",
      refused:
        "{name} vous connaît, mais personne ne vous a donné accès à ce registre. Adressez-vous à un administrateur du registre.",
      taken:
        "Un compte existe déjà avec votre adresse. Connectez-vous à ce compte et liez-y {name} sur la page de votre compte.",
      over: "Ce pour quoi vous êtes allé chez {name} n’est plus possible\u202f: le lien a servi, ou vous avez été déconnecté. Recommencez.",
      invited: "Ou participez avec {name}, sans mot de passe particulier :",
    },
  },
  nl: {
    errorTitle: "Dat is niet gelukt",
    passwordProblems: {
      "too-short": "Neem minstens twaalf tekens. Enkele woorden die alleen u zou combineren zijn het best.",
      "too-long": "Neem hoogstens 1024 tekens.",
      common:
        "Dit is een van de wachtwoorden die het eerst geprobeerd worden. Neem enkele woorden die alleen u zou combineren.",
      "own-name":
        "Uw naam, uw adres of de naam van het register is niet genoeg. Voeg woorden toe die niemand zou raden.",
    },
    choose: {
      invitation: { title: "Welkom", lead: "Kies een wachtwoord en de redactie staat open." },
      reset: {
        title: "Een nieuw wachtwoord",
        lead: "Kies een nieuw wachtwoord. Overal elders waar u aangemeld bent, wordt u afgemeld.",
      },
      forWhom: "Voor {name}, {email}",
      password: "Nieuw wachtwoord",
      help: "Minstens twaalf tekens. Enkele woorden die alleen u zou combineren zijn het best; een wachtwoordbeheerder mag.",
      button: "Opslaan en verdergaan",
      dead: {
        title: "Deze link opent niets",
        lead: "Hij is al gebruikt, vervangen door een nieuwere, of zijn tijd is voorbij.",
      },
      deadInvitation:
        "Vraag een nieuwe uitnodiging aan wie u uitnodigde. Koos u al eens een wachtwoord, laat u dan een nieuwe link sturen.",
      askAgain: "Laat u een nieuwe link sturen",
    },
    forgotten: {
      title: "Wachtwoord vergeten?",
      lead: "Vul uw e-mailadres in. Hoort het bij een account, dan krijgt u een link waarmee u een nieuw wachtwoord kiest.",
      link: "Wachtwoord vergeten?",
      button: "Stuur mij een link",
      asked: "Hoort dit adres bij een account, dan is een link onderweg. Hij werkt één keer, binnen een uur.",
      tooSoon: "Er waren veel aanvragen. Wacht enkele minuten en probeer het opnieuw.",
      noMail: "Komt er niets? Kijk bij de ongewenste post, of vraag het aan een beheerder van het register.",
      back: "Terug naar aanmelden",
    },
    second: {
      title: "Nog één stap",
      lead: "Bewijs dat u het bent, met wat u voor dit account hebt ingesteld.",
      code: "Code",
      codeHelp: "De zes cijfers die uw authenticatie-app toont, of een van uw herstelcodes.",
      button: "Verder",
      wrong: "Deze code is niet juist, of ze is al gebruikt. Wacht op de volgende en probeer het opnieuw.",
      tooSoon: "Er waren te veel verkeerde codes. Wacht een halve minuut en probeer het opnieuw.",
      lost: "Telefoon en herstelcodes kwijt? Een beheerder van het register kan de tweede stap verwijderen.",
      someoneElse: "Als iemand anders aanmelden",
    },
    setUp: {
      title: "Stel een tweede stap in",
      lead: "Dit register vraagt van publiceerders en beheerders meer dan een wachtwoord. Stel nu een van deze twee in; het duurt twee minuten.",
      appHeading: "Authenticatie-app",
      appLead: "Een app op uw telefoon die elke halve minuut een nieuwe code toont.",
      begin: "Een authenticatie-app instellen",
      scan: "Open uw authenticatie-app en scan deze afbeelding, of typ de sleutel eronder.",
      picture: "Afbeelding voor de authenticatie-app. De sleutel eronder zegt hetzelfde.",
      secret: "Sleutel",
      firstCode: "Code die de app nu toont",
      firstCodeHelp: "Zes cijfers. De app telt zodra ze juist zijn.",
      confirm: "Bevestigen",
      wrong:
        "Deze code is niet juist. Kijk of de klok van uw telefoon juist staat en typ de code die hij nu toont.",
    },
    passkey: {
      heading: "Passkey",
      lead: "Uw telefoon, uw computer of een beveiligingssleutel meldt u aan, met vingerafdruk, gezicht of pincode. U hoeft geen code te typen.",
      signIn: "Aanmelden met een passkey",
      add: "Een passkey toevoegen",
      name: "Naam van de passkey",
      nameHelp: "Zodat u hem later herkent: ‘Laptop’, ‘Blauwe sleutel’.",
      failed: "De passkey is niet gebruikt. Probeer het opnieuw, of neem een andere weg.",
      unknown: "Deze passkey opent hier geen account.",
      working: "Volg wat uw browser toont …",
      unsupported: "Deze browser kent geen passkeys.",
      or: "of",
    },
    singleSignOn: {
      button: "Aanmelden met {name}",
      only: "Medewerkers melden zich aan met {name}.",
      onlyHelp: "Een wachtwoord opent dit register alleen in nood, voor de beheerder die het bewaart.",
      emergency: "In nood",
      refused:
        "{name} kent u, maar niemand gaf u toegang tot dit register. Vraag het aan een beheerder van het register.",
      taken:
        "Er is al een account met uw adres. Meld u daarop aan en koppel {name} op de pagina van uw account.",
      over: "Waarvoor u naar {name} ging, kan niet meer: de link is gebruikt, of u was afgemeld. Begin opnieuw.",
      invited: "Of doe mee met {name}, zonder eigen wachtwoord:",
    },
  },
  de: {
    errorTitle: "Das hat nicht geklappt",
    passwordProblems: {
      "too-short":
        "Nehmen Sie mindestens zwölf Zeichen. Am besten sind einige Wörter, die nur Sie zusammenstellen würden.",
      "too-long": "Nehmen Sie höchstens 1024 Zeichen.",
      common:
        "Das ist eines der Passwörter, die zuerst versucht werden. Nehmen Sie einige Wörter, die nur Sie zusammenstellen würden.",
      "own-name":
        "Ihr Name, Ihre Adresse oder der Name des Registers genügt nicht. Fügen Sie Wörter hinzu, die niemand erraten würde.",
    },
    choose: {
      invitation: {
        title: "Willkommen",
        lead: "Wählen Sie ein Passwort, und der Redaktionsplatz steht offen.",
      },
      reset: {
        title: "Ein neues Passwort",
        lead: "Wählen Sie ein neues Passwort. Überall sonst, wo Sie angemeldet sind, werden Sie abgemeldet.",
      },
      forWhom: "Für {name}, {email}",
      password: "Neues Passwort",
      help: "Mindestens zwölf Zeichen. Am besten sind einige Wörter, die nur Sie zusammenstellen würden; ein Passwortmanager ist willkommen.",
      button: "Speichern und weiter",
      dead: {
        title: "Dieser Link öffnet nichts",
        lead: "Er wurde schon benutzt, durch einen neueren ersetzt, oder seine Zeit ist um.",
      },
      deadInvitation:
        "Bitten Sie die Person, die Sie eingeladen hat, um eine neue Einladung. Haben Sie schon einmal ein Passwort gewählt, lassen Sie sich einen neuen Link schicken.",
      askAgain: "Neuen Link schicken lassen",
    },
    forgotten: {
      title: "Passwort vergessen?",
      lead: "Geben Sie Ihre E-Mail-Adresse ein. Gehört sie zu einem Konto, kommt ein Link, mit dem Sie ein neues Passwort wählen.",
      link: "Passwort vergessen?",
      button: "Link schicken",
      asked:
        "Gehört diese Adresse zu einem Konto, ist ein Link unterwegs. Er gilt einmal und eine Stunde lang.",
      tooSoon: "Es gab viele Anfragen. Warten Sie einige Minuten und versuchen Sie es noch einmal.",
      noMail:
        "Es kommt nichts? Sehen Sie beim unerwünschten Eingang nach, oder fragen Sie einen Administrator des Registers.",
      back: "Zurück zur Anmeldung",
    },
    second: {
      title: "Noch ein Schritt",
      lead: "Weisen Sie nach, dass Sie es sind, mit dem, was Sie für dieses Konto eingerichtet haben.",
      code: "Code",
      codeHelp:
        "Die sechs Ziffern, die Ihre Authenticator-App zeigt, oder einer Ihrer Wiederherstellungscodes.",
      button: "Weiter",
      wrong:
        "Dieser Code ist nicht richtig, oder er wurde schon benutzt. Warten Sie auf den nächsten und versuchen Sie es noch einmal.",
      tooSoon:
        "Es gab zu viele falsche Codes. Warten Sie eine halbe Minute und versuchen Sie es noch einmal.",
      lost: "Telefon und Wiederherstellungscodes verloren? Ein Administrator des Registers kann den zweiten Schritt entfernen.",
      someoneElse: "Als jemand anderes anmelden",
    },
    setUp: {
      title: "Einen zweiten Schritt einrichten",
      lead: "Dieses Register verlangt von Publizierenden und Administratoren mehr als ein Passwort. Richten Sie jetzt einen von beiden ein; es dauert zwei Minuten.",
      appHeading: "Authenticator-App",
      appLead: "Eine App auf Ihrem Telefon, die jede halbe Minute einen neuen Code zeigt.",
      begin: "Authenticator-App einrichten",
      scan: "Öffnen Sie Ihre Authenticator-App und scannen Sie dieses Bild, oder tippen Sie den Schlüssel darunter ab.",
      picture: "Bild für die Authenticator-App. Der Schlüssel darunter sagt dasselbe.",
      secret: "Schlüssel",
      firstCode: "Code, den die App jetzt zeigt",
      firstCodeHelp: "Sechs Ziffern. Die App zählt, sobald sie richtig sind.",
      confirm: "Bestätigen",
      wrong:
        "Dieser Code ist nicht richtig. Prüfen Sie die Uhr Ihres Telefons und tippen Sie den Code, den es jetzt zeigt.",
    },
    passkey: {
      heading: "Passkey",
      lead: "Ihr Telefon, Ihr Computer oder ein Sicherheitsschlüssel meldet Sie an, mit Fingerabdruck, Gesicht oder PIN. Kein Code zum Abtippen.",
      signIn: "Mit einem Passkey anmelden",
      add: "Passkey hinzufügen",
      name: "Name des Passkeys",
      nameHelp: "Damit Sie ihn später erkennen: „Laptop“, „Blauer Schlüssel“.",
      failed:
        "Der Passkey wurde nicht benutzt. Versuchen Sie es noch einmal, oder nehmen Sie einen anderen Weg.",
      unknown: "Dieser Passkey öffnet hier kein Konto.",
      working: "Folgen Sie dem, was Ihr Browser zeigt …",
      unsupported: "Dieser Browser kennt keine Passkeys.",
      or: "oder",
    },
    singleSignOn: {
      button: "Mit {name} anmelden",
      only: "Mitarbeitende melden sich mit {name} an.",
      onlyHelp: "Ein Passwort öffnet dieses Register nur im Notfall, für den Administrator, der es verwahrt.",
      emergency: "Im Notfall",
      refused:
        "{name} kennt Sie, aber niemand hat Ihnen Zugang zu diesem Register gegeben. Fragen Sie einen Administrator des Registers.",
      taken:
        "Es gibt schon ein Konto mit Ihrer Adresse. Melden Sie sich dort an und verbinden Sie {name} auf der Seite Ihres Kontos.",
      over: "Wofür Sie zu {name} gegangen sind, geht nicht mehr: Der Link wurde benutzt, oder Sie wurden abgemeldet. Beginnen Sie noch einmal.",
      invited: "Oder nehmen Sie mit {name} teil, ohne eigenes Passwort:",
    },
  },
};
