import type { AppRole, Target } from './target';

/** Groups give their app no choice of role: only a direct assignment names one. */
export function rolesToChooseFrom(target: Target): readonly AppRole[] {
  return target.kind === 'app' && target.via === null ? target.roles : [];
}
