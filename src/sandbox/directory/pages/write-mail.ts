import type { Invitation } from '../state/invitations';
import type { Mail } from '../state/mail';
import { mailLanguageOf, mailWords } from './mail-words';

export interface MailContents {
  readonly guestName: string;
  readonly inviterName: string;
  readonly personalMessage: string | null;
  /** `nl`, `nl-BE` */
  readonly language: string | null;
}

/** The mail a guest gets. With a message of the inviter's own Graph ignores the language. */
export function writeMail(invitation: Invitation, contents: MailContents): Mail {
  const { guestName, inviterName } = contents;
  const personalMessage = contents.personalMessage?.trim() === '' ? null : contents.personalMessage;
  const language = mailLanguageOf(personalMessage === null ? contents.language : null);
  const words = mailWords[language];
  const said = personalMessage === null ? [] : [words.message(inviterName), personalMessage];
  return {
    to: invitation.address,
    subject: words.subject(inviterName),
    language,
    text: [
      words.greeting(guestName),
      words.body(inviterName),
      ...said,
      `${words.accept} ${invitation.redeemUrl}`,
      words.unexpected,
    ].join('\n\n'),
    personalMessage,
    link: invitation.redeemUrl,
    at: invitation.at,
  };
}
