import type { Subject } from '../settings';
import type { World } from '../world';
import type { Caller } from './caller';
import type { GraphReply, GraphRequest } from './exchange';
import type { GraphError } from './graph-error';
import type { Permission } from './permissions';

/** A request whose caller is known and permitted. */
export interface Call {
  readonly world: World;
  readonly caller: Caller;
  readonly request: GraphRequest;
  /** What stood at the `{}` of the pattern, in its order. */
  readonly ids: readonly string[];
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** `groups/{}/members` */
  readonly pattern: string;
  readonly version?: 'beta';
  /** All of them are needed. */
  readonly needs: readonly Permission[];
  /** What a setting can make unreadable. */
  readonly subject?: Subject;
  /** How a missing permission is worded here, if not as usual. */
  readonly whenNotPermitted?: (request: GraphRequest) => GraphError;
  handle(call: Call): GraphReply;
}
