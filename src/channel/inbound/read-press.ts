import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { repeatVerb } from '../cards/verbs';
import type { PressedButton } from '../cards/try-again-card';

const pressed = z.object({ verb: z.string(), data: z.unknown() });
const invoked = z.object({ action: pressed });
const submitted = z.looseObject({ verb: z.string() });
const repeated = z.object({ press: z.string() });

/** The button behind an `adaptiveCard/action`; null if it says none. */
export function readInvokedPress(activity: Activity): PressedButton | null {
  const parsed = invoked.safeParse(activity.value);
  return parsed.success ? unwrap(parsed.data.action) : null;
}

/** The button behind a message: an old client sends the fallback of a card's button that way. */
export function readSubmittedPress(activity: Activity): PressedButton | null {
  return readButton(activity.value);
}

/** The button behind what a card's `Action.Submit` sent; null if it is none of ours. */
export function readButton(data: unknown): PressedButton | null {
  const parsed = submitted.safeParse(data);
  return parsed.success ? unwrap({ verb: parsed.data.verb, data }) : null;
}

/** "Try again" stands for the press it was made from. */
function unwrap(button: PressedButton): PressedButton | null {
  if (button.verb !== repeatVerb) return button;
  const parsed = repeated.safeParse(button.data);
  return parsed.success ? decode(parsed.data.press) : null;
}

function decode(press: string): PressedButton | null {
  try {
    return pressed.safeParse(JSON.parse(decodeURIComponent(press))).data ?? null;
  } catch {
    return null;
  }
}
