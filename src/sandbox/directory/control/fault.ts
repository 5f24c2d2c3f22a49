import { z } from 'zod';

/** What goes wrong instead of, or after, what was asked for. */
export const faultSchema = z.strictObject({
  method: z.string(),
  /** Source of a regular expression, matched against the path from the version on. */
  path: z.string(),
  /** How many requests it meets. */
  times: z.number().int().min(1).default(1),
  /** How many it lets pass first. */
  after: z.number().int().min(0).default(0),
  fault: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('dropAfterCommit') }),
    z.strictObject({ kind: z.literal('dropBefore') }),
    z.strictObject({ kind: z.literal('delay'), delayMs: z.number().min(0) }),
    z.strictObject({
      kind: z.literal('answer'),
      status: z.number().int().min(200).max(599),
      headers: z.record(z.string(), z.string()).default({}),
      body: z.unknown().optional(),
    }),
  ]),
});

export type PlannedFault = z.infer<typeof faultSchema>;
/** A planned fault as it is asked for. */
export type FaultRequest = z.input<typeof faultSchema>;
export type Fault = PlannedFault['fault'];
