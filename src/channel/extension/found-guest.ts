import { CardFactory, type Attachment } from 'botbuilder';
import type { GuestLine } from '../../ports/guest-history';
import { fitCard } from '../cards/brevity';
import { endingLine } from '../cards/ending-line';
import { guestName } from '../cards/guest-heading';
import { buildNotice } from '../cards/notice-card';
import type { Turn } from '../turn';

/** A guest in the list, with the card that goes into the message: how it stands, and no link, for many may read it. */
export function foundGuest(
  { item, target, unchecked }: GuestLine,
  { sentences }: Pick<Turn, 'sentences'>,
): Attachment {
  let preview = { title: '', text: '' };
  const card = fitCard((brevity) => {
    const heading = guestName(item, brevity);
    const text = endingLine(item, { target, brevity, unchecked }, sentences);
    preview = { title: heading, text: `${target.displayName}. ${text}` };
    return buildNotice({ heading, text }, sentences, []);
  });
  return {
    ...CardFactory.adaptiveCard(card),
    preview: CardFactory.thumbnailCard(preview.title, preview.text),
  } as Attachment;
}
