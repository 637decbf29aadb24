/** French. */
import type { DeskMessages } from "./shape.ts";

export const fr: DeskMessages = {
  desk: "Bureau",
  skipToContent: "Aller au contenu",
  navigation: "Bureau",
  languageNavigation: "Langue",
  nav: { overview: "Vue d’ensemble", account: "Votre compte", publicPages: "Pages publiques" },
  signOut: "Se déconnecter",
  signIn: {
    title: "Se connecter",
    lead: "Pour les personnes qui tiennent ce registre. Tout le monde peut le lire sans se connecter.",
    email: "Adresse e-mail",
    password: "Mot de passe",
    button: "Se connecter",
    errorTitle: "Vous n’êtes pas connecté",
    errorPrefix: "Erreur\u00a0: ",
    refused:
      "L’adresse e-mail et le mot de passe ne correspondent pas. Vérifiez les deux et essayez à nouveau.",
    tooSoon: "Trop de mots de passe erronés. Attendez quelques minutes et essayez à nouveau.",
    oldForm:
      "Ce formulaire n’était plus valable. Saisissez à nouveau votre adresse e-mail et votre mot de passe.",
    failed: "Une erreur s’est produite de notre côté. Essayez à nouveau dans un instant.",
    noCookie:
      "La connexion nécessite un cookie, et votre navigateur n’en a pas envoyé. Autorisez les cookies pour ce site.",
    tryAgain: "Essayer à nouveau",
    signedOut: "Vous êtes déconnecté.",
  },
  roles: {
    contributor: { name: "Contributeur", may: "Vous rédigez des brouillons et les soumettez." },
    publisher: { name: "Éditeur", may: "Vous rédigez, publiez et retirez, et transmettez des fonctions." },
    admin: { name: "Administrateur", may: "Vous publiez et gérez les comptes et les réglages." },
  },
  home: {
    welcome: (name) => `Bienvenue, ${name}`,
    signedInAs: "Connecté en tant que",
    role: "Rôle",
    languages: "Langues",
    everyLanguage: "Toutes",
  },
  records: {
    kinds: {
      entry: "Traités, organes et réseaux",
      person: "Personnes",
      unit: "Unités",
      page: "Pages de texte",
      institute: "Institut",
    },
    count: (count) => (count < 2 ? `${count} fiche` : `${count} fiches`),
    unpublished: (changed) => `dont ${changed} avec des éléments non publics`,
    name: "Nom",
    parts: "Parties",
    saved: "Dernier enregistrement",
    savedBy: (name) => `par ${name}`,
    everyPart: "toutes les parties",
    facts: "données",
    states: {
      published: "En ligne",
      changed: "En ligne, modifié depuis",
      draft: "Jamais publié",
      missing: "Pas commencé",
    },
    nothing: "Il n’y a encore rien ici.",
    nameless: "Sans nom",
  },
  sessions: {
    title: "Vos sessions",
    lead: "Là où vous êtes connecté. Une session prend fin après douze heures sans activité, et après sept jours dans tous les cas.",
    caption:
      "Mettez fin à une session que vous ne reconnaissez pas, puis demandez un nouveau mot de passe à un administrateur.",
    device: "Navigateur",
    since: "Connexion",
    lastSeen: "Dernière activité",
    end: "Mettre fin",
    endOf: (device) => `Mettre fin à la session dans ${device}`,
    endOthers: "Mettre fin à toutes les autres sessions",
    current: "Cette session",
    unknownDevice: "Navigateur inconnu",
    on: (browser, system) => `${browser} sous ${system}`,
    ended: (count) => (count < 2 ? `${count} session a pris fin.` : `${count} sessions ont pris fin.`),
  },
  missing: {
    title: "Cette page n’existe pas",
    lead: "Il n’y a rien à cette adresse du bureau.",
    back: "Vers la vue d’ensemble",
  },
};
