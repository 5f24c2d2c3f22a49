import type { FaultRequest } from '../../src/sandbox/directory/control/fault';

/** What Graph answers whoever lacks the right for it. */
export const denied: FaultRequest['fault'] = {
  kind: 'answer',
  status: 403,
  body: {
    error: {
      code: 'Authorization_RequestDenied',
      message: 'Insufficient privileges to complete the operation.',
    },
  },
};
