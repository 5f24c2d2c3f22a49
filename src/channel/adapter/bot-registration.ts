/** The bot as the Bot Framework knows it. */
export interface BotRegistration {
  readonly appId: string;
  readonly tenantId: string;
  /** Origin of Entra's sign-in. */
  readonly loginOrigin: string;
  readonly framework: {
    readonly issuer: string;
    readonly openIdMetadata: string;
    readonly resource: string;
    readonly tokenService: string;
  };
  /** The bot's own token for the connector and the token service. */
  readonly token: () => Promise<string>;
}
