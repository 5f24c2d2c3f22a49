import type { Flows } from '../../flows/flows';
import type { CardPlace } from '../../ports/card-places';
import type { Reply } from '../reply';
import type { Turn } from '../turn';

/** One press of a card's button. */
export interface Press {
  readonly turn: Turn;
  /** What came back with the button: the client's word, parsed before use. */
  readonly data: unknown;
  /** Where the pressed card stands; null if the client did not say. */
  readonly place: CardPlace | null;
}

/** What a button does: parse, flow, present. */
export type Action = (press: Press, flows: Flows) => Promise<Reply>;
