import { z } from 'zod';
import type { GraphReply } from '../http/exchange';
import { settingsSchema, type Settings } from '../settings';
import type { World } from '../world';
import { faultSchema } from './fault';
import { newPersonSchema, userOf } from './new-person';
import { countsOf, reportOf } from './report';

const changeSchema = settingsSchema.partial();
const peopleSchema = z.array(newPersonSchema);

export interface ControlRequest {
  readonly method: string;
  /** After `/sandbox/`. */
  readonly action: string;
  readonly body: unknown;
}

/** The sandbox's own calls: look, change, break, start over. */
export function control(world: World, { method, action, body }: ControlRequest): GraphReply {
  switch (`${method} ${action}`) {
    case 'GET state':
      return { status: 200, body: reportOf(world.state) };
    case 'GET counts':
      return { status: 200, body: countsOf(world.state) };
    case 'POST change':
      return withBody(body, changeSchema, (change) => {
        world.change(withoutGaps(change));
        return { status: 204 };
      });
    case 'POST fault':
      return withBody(body, faultSchema, (fault) => {
        world.faults.plan(fault);
        return { status: 204 };
      });
    case 'POST people':
      return withBody(body, peopleSchema, (people) => {
        const users = people.map((person) => userOf(person, new Date(world.now()).toISOString()));
        for (const user of users) world.state.people.put(user);
        return { status: 201, body: users.map(({ id }) => ({ id })) };
      });
    case 'POST reset':
      world.reset();
      return { status: 204 };
    default:
      return { status: 404, body: { problem: `The sandbox has no ${method} /sandbox/${action}` } };
  }
}

function withBody<T>(body: unknown, schema: z.ZodType<T>, act: (value: T) => GraphReply): GraphReply {
  const parsed = schema.safeParse(body);
  return parsed.success
    ? act(parsed.data)
    : { status: 400, body: { problem: z.prettifyError(parsed.error) } };
}

/** A setting sent as undefined keeps its value. */
function withoutGaps(change: z.infer<typeof changeSchema>): Partial<Settings> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
