import { judgeTarget, type TargetRules } from './judge-target';
import type { AppRole, Target } from './target';

/** Groups give their app no choice of role: only a direct assignment names one. */
export function rolesToChooseFrom(target: Target): readonly AppRole[] {
  return target.kind === 'app' && target.via === null ? target.roles : [];
}

/** Those to choose from while none of them is chosen. Nobody is asked for the role of an app that takes no guests. */
export function rolesToAskFor(
  target: Target,
  appRoleId: string | null,
  rules: TargetRules,
): readonly AppRole[] {
  const roles = rolesToChooseFrom(target);
  const isKnown = roles.length < 2 || roles.some(({ id }) => id === appRoleId);
  return isKnown || judgeTarget(target, rules).refusal !== null ? [] : roles;
}
