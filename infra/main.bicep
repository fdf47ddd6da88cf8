// NudgeBot in Azure Container Apps. infra/README.md says in which order things are done, and what is not yet supported.
import { addressPlan, botIdentity, databaseAdministrators, dataStore, graphOf, outlookOf, teamsCloud } from 'types.bicep'

@description('dev, test or prod: part of every name.')
@minLength(2)
@maxLength(8)
param environmentName string

param location string = resourceGroup().location

@description('The cloud of Teams. GCCHigh and DoD are deployed into Azure Government.')
param cloud teamsCloud = 'Public'

@description('How the bot signs in.')
param identity botIdentity = 'federated'

@description('The client id of the app registration (infra/register-app.sh). Not read with identity managedIdentity.')
param appId string = ''

@description('The object id of that app\'s enterprise application, which reads the key of the data. Not read with identity managedIdentity.')
param appPrincipalId string = ''

@description('The name people reach the service by, such as nudgebot.contoso.com: a domain of your own.')
param host string

@description('The program\'s image with its digest. Empty: all but the app is made, so that its certificates can be put into the vault first.')
param image string = ''

@description('The registry, where the identity must sign in to it (it needs AcrPull there); empty for a public one.')
param registryServer string = ''

@description('The name of the certificate in the vault that protects the keys of the data.')
param protectionCertificate string = 'nudgebot-protection'

@description('The name of the certificate in the vault that the door shows; empty: a gateway of yours bears the name.')
param doorCertificate string = ''

@description('True: the app is reached from the network alone, by a gateway of yours.')
param internal bool = false

@description('Addresses from which administrators reach the vault beside the network, such as 203.0.113.7.')
param administratorAddresses string[] = []

param addresses addressPlan = {
  network: '10.40.0.0/22'
  app: '10.40.0.0/24'
  endpoints: '10.40.1.0/27'
}

@description('Where the data lies.')
param store dataStore = 'ephemeral'

@description('The group that administers the database; needed with store postgres.')
param administrators databaseAdministrators?

@description('The size of the database server.')
param databaseSku string = 'Standard_D2ds_v5'

@description('A standby of the database, and an environment, in several zones.')
param zoneRedundant bool = false

@description('Days that logs are kept.')
param logDays int = 30

@description('Where alarms go; none: no alarm is made.')
param alarmEmails string[] = []

@allowed(['F0', 'S1'])
param botSku string = 'S1'

@description('Further settings of the program by their names in docs/operations.md, with two underscores for a colon: never a secret.')
param settings object = {}

param tags object = {}

@description('An OTLP collector (gRPC) that takes the metrics; empty: they go nowhere.')
param metricsCollector string = ''

var name = 'nudgebot-${environmentName}'
var unique = uniqueString(subscription().id, resourceGroup().id)
var isFederated = identity == 'federated'
var isSafe = store == 'postgres' || environmentName != 'prod'
var checkedStore = isSafe
  ? store
  : fail('store ephemeral loses all data, with it every no, at each restart: prod needs postgres.')
var hasDatabase = checkedStore == 'postgres'
var isNamed = !isFederated || !(empty(appId) || empty(appPrincipalId))
var checkedAppId = isNamed
  ? appId
  : fail('appId and appPrincipalId are missing: infra/register-app.sh makes the app registration and prints them.')

module bearer 'modules/identity.bicep' = {
  params: { name: 'id-${name}', location: location, tags: tags }
}

// Apart from the program's, so that the program cannot read the door's private key.
module doorkeeper 'modules/identity.bicep' = {
  params: { name: 'id-${name}-door', location: location, tags: tags }
}

module logs 'modules/logs.bicep' = {
  params: { name: name, location: location, tags: tags, retentionInDays: logDays }
}

module network 'modules/network.bicep' = {
  params: { name: name, location: location, tags: tags, addresses: addresses }
}

var botAppId = isFederated ? checkedAppId : bearer.outputs.clientId

module keyvault 'modules/keyvault.bicep' = {
  params: {
    name: take('kv-${environmentName}-${unique}', 24)
    location: location
    tags: tags
    readers: empty(image)
      ? []
      : concat(
          [
            {
              principalId: isFederated ? appPrincipalId : bearer.outputs.principalId
              certificate: protectionCertificate
            }
          ],
          empty(doorCertificate) ? [] : [{ principalId: doorkeeper.outputs.principalId, certificate: doorCertificate }]
        )
    administratorAddresses: administratorAddresses
    networkId: network.outputs.id
    subnetId: network.outputs.endpointsSubnetId
    workspaceName: logs.outputs.workspaceName
  }
}

module postgres 'modules/postgres.bicep' = if (hasDatabase) {
  params: {
    name: 'psql-${name}-${unique}'
    location: location
    tags: tags
    administrators: administrators!
    identityName: bearer.outputs.name
    sku: databaseSku
    highAvailability: zoneRedundant
    backupDays: 14
    networkId: network.outputs.id
    subnetId: network.outputs.endpointsSubnetId
  }
}

module environmentOfApps 'modules/environment.bicep' = {
  params: {
    name: 'cae-${name}'
    location: location
    tags: tags
    workspaceName: logs.outputs.workspaceName
    insightsName: logs.outputs.insightsName
    subnetId: network.outputs.appSubnetId
    internal: internal
    zoneRedundant: zoneRedundant
    metricsCollector: metricsCollector
    identityId: doorkeeper.outputs.id
    certificateUrl: empty(image) || empty(doorCertificate) ? '' : '${keyvault.outputs.uri}secrets/${doorCertificate}'
  }
}

module app 'modules/app.bicep' = if (!empty(image)) {
  params: {
    name: 'ca-${name}'
    location: location
    tags: tags
    environmentId: environmentOfApps.outputs.id
    identityId: bearer.outputs.id
    image: image
    registryServer: registryServer
    host: host
    certificateId: environmentOfApps.outputs.certificateId
    connectionString: postgres.?outputs.connectionString ?? ''
    settings: union(
      {
        PublicUrl: 'https://${host}'
        Bot__AppId: botAppId
        Bot__TenantId: subscription().tenantId
        Bot__Cloud: cloud
        Graph__BaseUrl: '${graphOf[cloud]}/v1.0'
        Graph__Scope: '${graphOf[cloud]}/.default'
        Graph__OutlookUrl: outlookOf[cloud]
        Api__Authority: environment().authentication.loginEndpoint
        Protection__KeyVault: keyvault.outputs.uri
        Protection__Certificate: protectionCertificate
        Telemetry__Endpoint: environmentOfApps.outputs.telemetryEndpoint
        Telemetry__Protocol: 'grpc'
      },
      isFederated ? { Bot__FederatedIdentity: bearer.outputs.clientId } : {},
      settings
    )
  }
}

module bot 'modules/bot.bicep' = {
  params: {
    name: 'bot-${name}-${unique}'
    tags: tags
    displayName: environmentName == 'prod' ? 'NudgeBot' : 'NudgeBot (${environmentName})'
    identity: identity
    appId: botAppId
    identityId: isFederated ? '' : bearer.outputs.id
    endpoint: 'https://${host}/api/messages'
    cloud: cloud
    sku: botSku
  }
}

module alerts 'modules/alerts.bicep' = if (!empty(image) && !empty(alarmEmails)) {
  params: {
    name: name
    tags: tags
    appId: app!.outputs.id
    emails: alarmEmails
  }
}

@description('For the federated credential of the app registration: the subject whose word it takes.')
output identityPrincipalId string = bearer.outputs.principalId

@description('The vault to put the certificates into.')
output vaultUri string = keyvault.outputs.uri

@description('The value of the TXT record asuid.HOST.')
output domainVerification string = environmentOfApps.outputs.verificationId

@description('Where HOST must lead to, by a CNAME.')
output appAddress string = app.?outputs.address ?? ''
