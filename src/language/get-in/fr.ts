import type { GetInWords } from './get-in-words';

export const fr: GetInWords = {
  greeting: (guest) => `Bonjour ${guest},`,
  openings: {
    putRightHere: ({ organisation }) =>
      `Cela ne vient pas de vous : il faut d'abord régler quelque chose chez ${organisation}. Je vous préviens dès que c'est fait. Vous entrerez ensuite ainsi :`,
    notAcceptedYet: () => "Votre invitation est encore ouverte. Merci de l'accepter ainsi :",
    acceptedAlready: () =>
      "Vous avez déjà accepté l'invitation, son lien ne sert plus. Voici comment entrer désormais :",
    noMail: () => "Vous n'avez pas besoin de l'e-mail qui n'est pas arrivé. Faites plutôt ceci :",
    linkEnded: () => "Le lien que vous avez est peut-être ancien. Merci de n'utiliser que celui-ci :",
    wrongAccount: ({ address }) =>
      `La page a pris un autre de vos comptes. Seule l'adresse ${address} est invitée. Merci de réessayer ainsi :`,
    theirOrganisationBlocks: ({ organisation, code }) =>
      `Votre propre organisation ne permet pas à ses membres d'être invités chez ${organisation}. Merci de demander à votre service informatique de l'autoriser : dans Microsoft Entra, paramètres d'accès entre locataires, accès sortant, collaboration B2B${code === null ? '' : ` (erreur AADSTS${code})`}. Vous entrerez ensuite ainsi :`,
    takesTime: () =>
      'Tout est en place et demande seulement du temps, quelques heures au plus. Déconnectez-vous, puis réessayez ainsi :',
    extraSteps: ({ organisation }) =>
      `${organisation} demande une étape de plus à la connexion, par exemple un code sur votre téléphone ou des conditions d'utilisation à accepter. Merci de réessayer et d'aller jusqu'au bout :`,
    permissionsDeclined: () =>
      "La dernière page de l'invitation a été refusée. Merci de rouvrir le lien et d'y choisir Accepter :",
    ownPassword: () =>
      "La connexion à votre propre compte a échoué : le mot de passe est faux ou a expiré, ou il y a eu trop d'essais. Votre propre organisation, ou le fournisseur de votre adresse, peut le réinitialiser. Vous entrerez ensuite ainsi :",
    ownAccountDisabled: () =>
      'Votre propre compte semble désactivé. Merci de demander à votre propre service informatique de le réactiver. Vous entrerez ensuite ainsi :',
    unknown: () => 'Merci de réessayer, exactement ainsi :',
  },
  steps: ({ address, organisation, link }) => [
    link,
    `Ouvrez-le dans une fenêtre privée de votre navigateur, pour qu'aucun autre compte ne gêne, et connectez-vous avec ${address}, avec aucune autre adresse.`,
    "Vous vous connectez avec votre propre compte ou, s'il n'y en a pas, avec un code envoyé par e-mail à cette adresse.",
    `Une page intitulée Vérifier les autorisations demande peut-être si ${organisation} peut voir votre nom et votre adresse : choisissez Accepter. Un code sur votre téléphone ou l'accord sur des conditions d'utilisation peut aussi être demandé.`,
    `Dans Microsoft Teams, choisissez ensuite ${organisation} sous votre photo en haut à droite.`,
  ],
};
