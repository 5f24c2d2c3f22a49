import { domainOf } from './domain-of';
import { readableDomain } from './readable-domain';
import { skeletonOf } from './skeleton';

/** Alphabets with letters that pass for those of another one. */
const ALPHABETS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Cherokee}/u,
];

/** Does the domain mix alphabets within a label, or has it a foreign label in which every letter passes for a Latin one. */
export function hasMixedScript(address: string): boolean {
  return readableDomain(domainOf(address)).split('.').some(isMixed);
}

function isMixed(label: string): boolean {
  const used = ALPHABETS.filter((alphabet) => alphabet.test(label));
  if (used.length > 1) return true;
  const isForeign = used.length === 1 && !/\p{Script=Latin}/u.test(label);
  return isForeign && /^[a-z0-9-]+$/.test(skeletonOf(label));
}
