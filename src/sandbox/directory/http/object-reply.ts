import { selectOf } from '../odata/list-options';
import { selected } from '../odata/selected';
import type { GraphReply, GraphRequest } from './exchange';
import { contextOf } from './list-reply';

/** Answers one object with the fields asked for. */
export function objectReply(
  request: GraphRequest,
  object: object,
  byDefault: readonly string[] | null = null,
): GraphReply {
  const fields = selectOf(request.query) ?? byDefault;
  return {
    status: 200,
    body: { '@odata.context': `${contextOf(request)}/$entity`, ...selected(object, fields) },
  };
}
