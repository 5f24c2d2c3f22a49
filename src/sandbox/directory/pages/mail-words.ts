export interface MailWords {
  subject(inviter: string): string;
  greeting(guest: string): string;
  body(inviter: string): string;
  /** Above the inviter's own words. */
  message(inviter: string): string;
  accept: string;
  unexpected: string;
}

/** The invitation's mail, in our own words. */
export const mailWords = {
  en: {
    subject: (inviter) => `${inviter} invites you to Contoso`,
    greeting: (guest) => `Hello ${guest},`,
    body: (inviter) => `${inviter} would like to work with you and invites you to Contoso as a guest.`,
    message: (inviter) => `${inviter} writes:`,
    accept: 'Accept the invitation:',
    unexpected: 'If you did not expect this message, you can leave it alone.',
  },
  nl: {
    subject: (inviter) => `${inviter} nodigt je uit bij Contoso`,
    greeting: (guest) => `Hallo ${guest},`,
    body: (inviter) => `${inviter} wil graag met je samenwerken en nodigt je als gast uit bij Contoso.`,
    message: (inviter) => `${inviter} schrijft:`,
    accept: 'Neem de uitnodiging aan:',
    unexpected: 'Verwachtte je dit bericht niet? Dan hoef je niets te doen.',
  },
  de: {
    subject: (inviter) => `${inviter} lädt Sie zu Contoso ein`,
    greeting: (guest) => `Guten Tag ${guest},`,
    body: (inviter) => `${inviter} möchte mit Ihnen zusammenarbeiten und lädt Sie als Gast zu Contoso ein.`,
    message: (inviter) => `${inviter} schreibt:`,
    accept: 'Einladung annehmen:',
    unexpected: 'Falls Sie diese Nachricht nicht erwartet haben, müssen Sie nichts tun.',
  },
  fr: {
    subject: (inviter) => `${inviter} vous invite chez Contoso`,
    greeting: (guest) => `Bonjour ${guest},`,
    body: (inviter) => `${inviter} souhaite travailler avec vous et vous invite chez Contoso.`,
    message: (inviter) => `${inviter} vous écrit :`,
    accept: 'Accepter l’invitation :',
    unexpected: 'Si vous n’attendiez pas ce message, vous n’avez rien à faire.',
  },
  es: {
    subject: (inviter) => `${inviter} le invita a Contoso`,
    greeting: (guest) => `Hola, ${guest}:`,
    body: (inviter) => `${inviter} quiere trabajar con usted y le invita a Contoso.`,
    message: (inviter) => `${inviter} escribe:`,
    accept: 'Aceptar la invitación:',
    unexpected: 'Si no esperaba este mensaje, no tiene que hacer nada.',
  },
  pl: {
    subject: (inviter) => `${inviter} zaprasza do organizacji Contoso`,
    greeting: (guest) => `Dzień dobry, ${guest}!`,
    body: (inviter) => `${inviter} zaprasza do współpracy w organizacji Contoso w roli gościa.`,
    message: (inviter) => `${inviter} pisze:`,
    accept: 'Przyjmij zaproszenie:',
    unexpected: 'Jeśli to nieoczekiwana wiadomość, można ją pominąć.',
  },
} as const satisfies Record<string, MailWords>;

export type MailLanguage = keyof typeof mailWords;

/** `nl-BE` is `nl`; a language we do not write is English. */
export function mailLanguageOf(tag: string | null): MailLanguage {
  const language = tag?.toLowerCase().split('-')[0] ?? 'en';
  return Object.hasOwn(mailWords, language) ? (language as MailLanguage) : 'en';
}
