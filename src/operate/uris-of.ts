import type { ProductionConfig } from '../production-config';

/** Addresses that the app registration must hold. */
export function urisOf({ app, cloud }: ProductionConfig) {
  return {
    identifierUri: `api://${app.domain}/botid-${app.id}`,
    redirectUrls: [
      `${cloud.botFramework.redirectOrigin}/.auth/web/redirect`,
      `https://${app.domain}/sign-in/end`,
    ],
  };
}
