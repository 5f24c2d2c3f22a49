import type { TabProblem } from '../../domain/tab/tab-problem';

/** The API said no, in the person's language. */
export class ApiProblem extends Error {
  constructor(readonly problem: TabProblem) {
    super(problem.code);
  }
}

/** The host gave no token: the person has to agree, or to sign in, first. */
export class NoToken extends Error {}

/** Nobody answered, or not with anything of ours. */
export class Unreachable extends Error {}
