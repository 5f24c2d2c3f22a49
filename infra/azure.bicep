// The bot on App Service with its state on PostgreSQL, a managed identity in place of a secret, and the Azure Bot.
@description('Letters and digits, in front of every name that must be free in all of Azure.')
@minLength(3)
@maxLength(12)
param resourceSuffix string
@description('Application (client) ID of the Entra app registration.')
param appId string
param tenantId string = tenant().tenantId
@description('Host name Teams reaches the bot under; its DNS record points to the web app.')
param botDomain string
@description('32 random bytes in base64.')
@secure()
param linkEncryptionKey string
@secure()
param databasePassword string
param location string = resourceGroup().location
@description('B1 is the smallest that is always on.')
param planSku string = 'B1'

var name = 'guestlist-${resourceSuffix}'
var connectionName = 'guestlist'
var databaseUser = 'guestlist'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  properties: {
    tenantId: tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enablePurgeProtection: true
  }
}

resource linkKey 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'link-encryption-key'
  properties: { value: linkEncryptionKey }
}

resource databaseUrl 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'database-url'
  properties: {
    value: 'postgresql://${databaseUser}:${uriComponent(databasePassword)}@${database.properties.fullyQualifiedDomainName}:5432/guestlist?sslmode=verify-full'
  }
}

var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')

resource mayReadSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identity.id, secretsUser)
  scope: vault
  properties: {
    roleDefinitionId: secretsUser
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: name
  location: location
  sku: { name: 'Standard_B1ms', tier: 'Burstable' }
  properties: {
    version: '16'
    administratorLogin: databaseUser
    administratorLoginPassword: databasePassword
    storage: { storageSizeGB: 32 }
    backup: { backupRetentionDays: 14, geoRedundantBackup: 'Disabled' }
  }
}

resource databaseName 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: database
  name: 'guestlist'
}

// Services of Azure alone; the server still asks for the password over TLS.
resource fromAzure 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules@2024-08-01' = {
  parent: database
  name: 'azure'
  properties: { startIpAddress: '0.0.0.0', endIpAddress: '0.0.0.0' }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: name
  location: location
  kind: 'linux'
  sku: { name: planSku }
  properties: { reserved: true }
}

resource web 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  kind: 'app,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identity.id
    siteConfig: {
      linuxFxVersion: 'NODE|22-lts'
      appCommandLine: 'node dist/index.js'
      alwaysOn: true
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
      healthCheckPath: '/healthz'
      appSettings: [
        { name: 'PORT', value: '8080' }
        { name: 'WEBSITES_PORT', value: '8080' }
        { name: 'MicrosoftAppId', value: appId }
        { name: 'MicrosoftAppTenantId', value: tenantId }
        { name: 'MicrosoftAppType', value: 'SingleTenant' }
        { name: 'FEDERATED_IDENTITY_CLIENT_ID', value: identity.properties.clientId }
        { name: 'OAUTH_CONNECTION_NAME', value: connectionName }
        { name: 'BOT_DOMAIN', value: botDomain }
        { name: 'LINK_ENCRYPTION_KEY', value: '@Microsoft.KeyVault(SecretUri=${linkKey.properties.secretUri})' }
        { name: 'DATABASE_URL', value: '@Microsoft.KeyVault(SecretUri=${databaseUrl.properties.secretUri})' }
      ]
    }
  }
  dependsOn: [mayReadSecrets, databaseName, fromAzure]
}

module bot './botRegistration/azurebot.bicep' = {
  name: 'bot'
  params: {
    name: name
    appId: appId
    tenantId: tenantId
    botDomain: botDomain
    connectionName: connectionName
  }
}

output BOT_AZURE_APP_SERVICE_RESOURCE_ID string = web.id
output BOT_DEFAULT_HOST string = web.properties.defaultHostName
output BOT_ID string = appId
@description('Subject of the federated credential that the app registration must trust.')
output FEDERATED_SUBJECT string = identity.properties.principalId
