import { assertNever } from '../../domain/assert-never';
import type { FormProblem } from '../../flows/invitation-form';
import type { Sentences } from '../../language/sentences';
import { shorten } from './plain-text';

/** What is to be put right in the form, in a sentence. */
export function formProblem(problem: FormProblem, { messages }: Sentences): string {
  const { formProblems } = messages;
  switch (problem.kind) {
    case 'noGuests':
    case 'noAddressFound':
    case 'nobodyInMessage':
    case 'noTarget':
    case 'messageTooLong':
    case 'noAppRole':
    case 'targetListed':
      return formProblems[problem.kind];
    case 'targetNotFound':
      return formProblems.targetNotFound(problem.name === null ? null : shorten(problem.name, 100));
    case 'tooManyGuests':
      return formProblems.tooManyGuests(problem.most);
    case 'tooManyTargets':
      return formProblems.tooManyTargets(problem.most);
    default:
      return assertNever(problem);
  }
}
