import type { Attachment } from 'botbuilder';
import type { Sentences } from '../../language/sentences';
import type { SignInResource } from './token-service';

const OAUTH_CARD = 'application/vnd.microsoft.card.oauth';

export interface SignInCardView {
  /** What for; null says it in general. */
  readonly text: string | null;
  readonly connectionName: string;
  /** Page that "Sign in" opens. */
  readonly link: string;
  /** What Teams signs the person in with silently, before anybody sees the card; null where that is not enough. */
  readonly exchange: SignInResource['exchange'] | null;
}

/** Teams' own sign-in card: it is no Adaptive Card, and Teams knows what to do with it. */
export function buildSignInCard(view: SignInCardView, { messages, labels }: Sentences): Attachment {
  const { heading, text } = messages.signInNeeded;
  return {
    contentType: OAUTH_CARD,
    content: {
      connectionName: view.connectionName,
      text: view.text ?? `${heading}. ${text}`,
      buttons: [{ type: 'signin', title: labels.signIn, text: labels.signIn, value: view.link }],
      ...(view.exchange === null ? {} : { tokenExchangeResource: view.exchange }),
    },
  };
}
