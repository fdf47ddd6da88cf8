// The vault that holds the certificate behind the keys of the data, and that of the door. Rights by RBAC; nothing is purged early.

type reader = {
  principalId: string
  certificate: string
}

@description('The name of the vault: worldwide one of its kind, 3 to 24 characters.')
@minLength(3)
@maxLength(24)
param name string
param location string
param tags object

@description('Who may read which certificate: the object id of a service principal, and the certificate\'s name.')
param readers reader[]

@description('Addresses from which administrators reach the vault beside the network, such as 203.0.113.7/32. None: the private endpoint alone.')
param administratorAddresses string[]

param networkId string
param subnetId string

@description('Where the vault\'s own log goes: who read which secret, when.')
param workspaceName string

// Key Vault Secrets User: the same id in every tenant and cloud.
var secretsUser = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '4633458b-17de-408a-b875-0445c86b69e6'
)

// .vault.azure.net is looked up as privatelink.vaultcore.azure.net, and so in each cloud.
var zoneName = 'privatelink${replace(environment().suffixes.keyvaultDns, '.vault.', '.vaultcore.')}'

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 90
    publicNetworkAccess: empty(administratorAddresses) ? 'Disabled' : 'Enabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
      ipRules: [for address in administratorAddresses: { value: address }]
    }
  }
}

// A certificate with its private key is read as the secret of the same name. One secret each: nobody reads the vault at large.
resource secrets 'Microsoft.KeyVault/vaults/secrets@2024-11-01' existing = [
  for reader in readers: {
    parent: vault
    name: reader.certificate
  }
]

resource reading 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (reader, i) in readers: {
    name: guid(vault.id, reader.certificate, reader.principalId, secretsUser)
    scope: secrets[i]
    properties: {
      principalId: reader.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: secretsUser
    }
  }
]

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' existing = {
  name: workspaceName
}

resource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'audit'
  scope: vault
  properties: {
    workspaceId: workspace.id
    logs: [{ categoryGroup: 'audit', enabled: true }]
  }
}

module endpoint 'endpoint.bicep' = {
  params: {
    name: 'pe-${name}'
    location: location
    tags: tags
    targetId: vault.id
    group: 'vault'
    zoneName: zoneName
    networkId: networkId
    subnetId: subnetId
  }
}

output uri string = vault.properties.vaultUri
