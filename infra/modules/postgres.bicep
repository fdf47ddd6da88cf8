// PostgreSQL, flexible server: signed in to by Entra ID alone, reached by a private endpoint alone.
import { databaseAdministrators } from '../types.bicep'

@description('The name of the server: worldwide one of its kind.')
param name string
param location string
param tags object
param administrators databaseAdministrators

@description('The name of the managed identity as which NudgeBot signs in; infra/README.md says how an administrator lets it into the database.')
param identityName string

@description('The size of the server, such as Standard_D2ds_v5.')
param sku string

@description('A standby in another zone.')
param highAvailability bool

@description('Days that backups are kept.')
@minValue(7)
@maxValue(35)
param backupDays int

param networkId string
param subnetId string

var databaseName = 'nudgebot'
var zoneName = environment().name == 'AzureCloud'
  ? 'privatelink.postgres.database.azure.com'
  : 'privatelink.postgres${environment().suffixes.sqlServerHostname}'

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: name
  location: location
  tags: tags
  sku: {
    name: sku
    tier: startsWith(sku, 'Standard_B') ? 'Burstable' : 'GeneralPurpose'
  }
  properties: {
    version: '17'
    authConfig: {
      activeDirectoryAuth: 'Enabled'
      passwordAuth: 'Disabled'
      tenantId: subscription().tenantId
    }
    storage: { storageSizeGB: 128, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: backupDays, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: highAvailability ? 'ZoneRedundant' : 'Disabled' }
    network: { publicNetworkAccess: 'Disabled' }
  }

  resource database 'databases' = {
    name: databaseName
    properties: { charset: 'UTF8', collation: 'C' }
  }

  // The server takes one change at a time.
  resource administrator 'administrators' = {
    name: administrators.objectId
    dependsOn: [database]
    properties: {
      principalName: administrators.name
      principalType: 'Group'
      tenantId: subscription().tenantId
    }
  }
}

module endpoint 'endpoint.bicep' = {
  params: {
    name: 'pe-${name}'
    location: location
    tags: tags
    targetId: server.id
    group: 'postgresqlServer'
    zoneName: zoneName
    networkId: networkId
    subnetId: subnetId
  }
}

@description('Without a password: whoever connects shows a token of the managed identity.')
output connectionString string = 'Host=${server.properties.fullyQualifiedDomainName};Database=${databaseName};Username=${identityName};SSL Mode=VerifyFull'
