import type { ForwardText } from './forward-subject';

const kinds = { group: 'le groupe', team: "l'équipe", app: "l'application" } as const;

export const fr: ForwardText = ({ guest, address, inviter, organisation, target, kind, link }) => [
  `Bonjour ${guest},`,
  `${inviter} (${organisation}) vous invite à rejoindre ${kinds[kind]} ${target} en tant qu'invité. Ouvrez ce lien pour accepter :`,
  link,
  `Ce lien vous est strictement personnel, merci de ne pas le transmettre. Utilisez-le avec l'adresse ${address}.`,
  'Si un autre compte est déjà ouvert dans votre navigateur, ouvrez le lien dans une fenêtre privée. Vous vous connectez avec votre propre compte ou avec un code reçu par e-mail.',
  `Une page de Microsoft demande ensuite si ${organisation} peut voir votre nom et votre adresse. Certaines organisations demandent des étapes supplémentaires à la connexion, par exemple un code sur votre téléphone.`,
  ...(kind === 'team'
    ? [
        `Pour retrouver l'équipe plus tard, choisissez ${organisation} dans Microsoft Teams, sous votre photo en haut à droite.`,
      ]
    : []),
];
