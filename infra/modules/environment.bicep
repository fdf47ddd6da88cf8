// The container apps environment: where the app runs, whose door it has, and where its telemetry goes.

param name string
param location string
param tags object
param workspaceName string
param insightsName string
param subnetId string

@description('True: reached from the network alone, where a gateway of your own stands in front.')
param internal bool

@description('Replicas in several zones.')
param zoneRedundant bool

@description('An OTLP collector (gRPC) that takes the metrics, such as https://collector.contoso.com:4317; empty: the metrics go nowhere, as Application Insights takes none from this agent.')
param metricsCollector string

@description('The managed identity that fetches the door\'s certificate.')
param identityId string

@description('The address of that certificate\'s secret in Key Vault; empty: the app answers at the environment\'s own name alone.')
param certificateUrl string

var collector = 'collector'
var hasCollector = !empty(metricsCollector)

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' existing = {
  name: workspaceName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

// The OpenTelemetry agent stands in preview versions of the interface alone.
resource environment 'Microsoft.App/managedEnvironments@2025-10-02-preview' = {
  name: name
  location: location
  tags: tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    vnetConfiguration: { infrastructureSubnetId: subnetId, internal: internal }
    zoneRedundant: zoneRedundant
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    peerTrafficConfiguration: { encryption: { enabled: true } }
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: workspace.properties.customerId
        sharedKey: workspace.listKeys().primarySharedKey
      }
    }
    appInsightsConfiguration: { connectionString: insights.properties.ConnectionString }
    openTelemetryConfiguration: {
      destinationsConfiguration: {
        otlpConfigurations: hasCollector ? [{ name: collector, endpoint: metricsCollector, insecure: false }] : []
      }
      tracesConfiguration: { destinations: ['appInsights'] }
      logsConfiguration: { destinations: ['appInsights'] }
      metricsConfiguration: { destinations: hasCollector ? [collector] : [] }
    }
  }

  resource certificate 'certificates' = if (!empty(certificateUrl)) {
    name: 'door'
    location: location
    tags: tags
    properties: {
      certificateKeyVaultProperties: { identity: identityId, keyVaultUrl: certificateUrl }
    }
  }
}

@description('Where programs in the environment send their telemetry: the agent, by gRPC.')
output telemetryEndpoint string = 'http://k8se-otel.k8se-apps.svc.cluster.local:4317'

output id string = environment.id
output domain string = environment.properties.defaultDomain
output certificateId string = empty(certificateUrl) ? '' : environment::certificate.id

@description('What the TXT record asuid.HOST must say before the app may bear that name.')
output verificationId string = environment.properties.customDomainConfiguration.customDomainVerificationId
