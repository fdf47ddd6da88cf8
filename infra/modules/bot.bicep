// The registration at Azure Bot Service, and its channel to Teams.
import { teamsCloud, botIdentity } from '../types.bicep'

@description('The name of the registration: worldwide one of its kind.')
param name string
param tags object

@description('The name that Azure shows; people see the one in the app package.')
@maxLength(42)
param displayName string

param identity botIdentity

@description('The client id of the app registration or of the managed identity. It can never be changed.')
param appId string

@description('The managed identity that is the bot; empty with a federated app.')
param identityId string

@description('The https address that Teams posts activities to.')
param endpoint string
param cloud teamsCloud

@allowed(['F0', 'S1'])
param sku string

// Multi-tenant bots can no longer be created (since 31 July 2025).
resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  #disable-next-line no-hardcoded-location // The service has no other.
  location: 'global'
  tags: tags
  kind: 'azurebot'
  sku: { name: sku }
  properties: {
    displayName: displayName
    endpoint: endpoint
    msaAppId: appId
    msaAppTenantId: subscription().tenantId
    msaAppType: identity == 'managedIdentity' ? 'UserAssignedMSI' : 'SingleTenant'
    msaAppMSIResourceId: identity == 'managedIdentity' ? identityId : null
    // The bot's own keys are not used: tokens of Entra ID only.
    disableLocalAuth: true
    schemaTransformationVersion: '1.3'
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    #disable-next-line no-hardcoded-location
    location: 'global'
    properties: {
      channelName: 'MsTeamsChannel'
      properties: {
        isEnabled: true
        enableCalling: false
        acceptedTerms: true
        deploymentEnvironment: cloud == 'GCC' ? 'GCCModerateDeployment' : 'CommercialDeployment'
      }
    }
  }
}

output name string = bot.name
