import type { z } from 'zod';
import { GraphError } from './graph-error';

/** The body as the schema says. @throws GraphError 400 that names the first property at fault */
export function readBody<T>(body: unknown, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = issue?.path.join('.') ?? '';
  throw new GraphError(
    400,
    'BadRequest',
    name === ''
      ? 'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.'
      : `Invalid value specified for property '${name}' of the resource.`,
  );
}
