// A virtual network with a subnet for the container apps environment and one for private endpoints.
import { addressPlan } from '../types.bicep'

param name string
param location string
param tags object
param addresses addressPlan

resource rules 'Microsoft.Network/networkSecurityGroups@2024-07-01' = {
  name: 'nsg-${name}-endpoints'
  location: location
  tags: tags
  properties: {
    securityRules: [
      {
        name: 'only-from-the-app'
        properties: {
          description: 'Key Vault and PostgreSQL are reached from the app alone.'
          priority: 100
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: addresses.app
          sourcePortRange: '*'
          destinationAddressPrefix: addresses.endpoints
          destinationPortRanges: ['443', '5432']
        }
      }
      {
        name: 'nobody-else'
        properties: {
          priority: 4096
          direction: 'Inbound'
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
    ]
  }
}

resource network 'Microsoft.Network/virtualNetworks@2024-07-01' = {
  name: 'vnet-${name}'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: [addresses.network] }
  }

  resource app 'subnets' = {
    name: 'app'
    properties: {
      addressPrefix: addresses.app
      delegations: [
        {
          name: 'container-apps'
          properties: { serviceName: 'Microsoft.App/environments' }
        }
      ]
    }
  }

  // Subnets of one network cannot be made side by side.
  resource endpoints 'subnets' = {
    name: 'endpoints'
    dependsOn: [app]
    properties: {
      addressPrefix: addresses.endpoints
      networkSecurityGroup: { id: rules.id }
      privateEndpointNetworkPolicies: 'NetworkSecurityGroupEnabled'
    }
  }
}

output id string = network.id
output appSubnetId string = network::app.id
output endpointsSubnetId string = network::endpoints.id
