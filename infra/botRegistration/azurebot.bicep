// The Azure Bot: where Teams sends activities, and the OAuth connection that signs people in for our own API.
param name string
param appId string
param tenantId string
param botDomain string
param connectionName string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Guestlist'
    endpoint: 'https://${botDomain}/api/messages'
    msaAppId: appId
    msaAppTenantId: tenantId
    msaAppType: 'SingleTenant'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  location: 'global'
  name: 'MsTeamsChannel'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true }
  }
}

// Provider "AAD v2 with Federated Credentials": no secret in the connection either. The app registration trusts it by a
// federated credential whose subject ends with this identifier (README.md, step 4).
resource connection 'Microsoft.BotService/botServices/connections@2022-09-15' = {
  parent: bot
  location: 'global'
  name: connectionName
  properties: {
    serviceProviderDisplayName: 'AAD v2 with Federated Credentials'
    serviceProviderId: 'c00b44ab-5e16-c44c-af26-2fd5bc55eb18'
    clientId: appId
    scopes: 'api://${botDomain}/botid-${appId}/access_as_user'
    parameters: [
      { key: 'ClientId', value: appId }
      { key: 'UniqueIdentifier', value: 'guestlist' }
      { key: 'TokenExchangeUrl', value: 'api://${botDomain}/botid-${appId}' }
      { key: 'TenantId', value: tenantId }
    ]
  }
}
