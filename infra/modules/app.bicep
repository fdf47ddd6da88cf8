// The program in its container: one replica, its settings, and the questions by which it is kept alive.

param name string
param location string
param tags object
param environmentId string
param identityId string

@description('The image with its digest, such as registry.contoso.com/nudgebot@sha256:0123….')
param image string

@description('The registry, where the identity must sign in to it; empty for a public one.')
param registryServer string

@description('The name people reach it by.')
param host string

@description('The certificate of that name in the environment; empty: the name is not bound, and a gateway of yours bears it.')
param certificateId string

@description('Settings of the program: name without the prefix NUDGEBOT_, and value.')
param settings object

@secure()
@description('How the database is reached; empty: SQLite inside the replica.')
param connectionString string

var port = 8080
var isPinned = contains(image, '@sha256:')
var checkedImage = isPinned
  ? image
  : fail('image must bear its digest, such as registry.contoso.com/nudgebot@sha256:0123….')
var hasDatabase = !empty(connectionString)

resource app 'Microsoft.App/containerApps@2025-01-01' = {
  name: name
  location: location
  tags: tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    environmentId: environmentId
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true // Within the environment's bounds: an internal environment shows it to the network alone.
        targetPort: port
        transport: 'http'
        allowInsecure: false
        customDomains: empty(certificateId)
          ? []
          : [{ name: host, bindingType: 'SniEnabled', certificateId: certificateId }]
      }
      registries: empty(registryServer) ? [] : [{ server: registryServer, identity: identityId }]
      secrets: hasDatabase ? [{ name: 'database', value: connectionString }] : []
    }
    template: {
      terminationGracePeriodSeconds: 40 // The host's own patience with turns that have begun is 30 s.
      containers: [
        {
          name: 'nudgebot'
          image: checkedImage
          args: ['run', '--address', '0.0.0.0', '--port', string(port), '--data', '/data']
          resources: { cpu: 1, memory: '2Gi' }
          env: concat(
            map(items(settings), setting => { name: 'NUDGEBOT_${setting.key}', value: setting.value }),
            hasDatabase ? [{ name: 'NUDGEBOT_ConnectionStrings__NudgeBot', secretRef: 'database' }] : []
          )
          volumeMounts: [{ volumeName: 'data', mountPath: '/data' }]
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '/healthz', port: port }
              periodSeconds: 3
              failureThreshold: 60
            }
            {
              type: 'Liveness'
              httpGet: { path: '/healthz', port: port }
              periodSeconds: 15
              timeoutSeconds: 5
              failureThreshold: 4
            }
            {
              type: 'Readiness'
              httpGet: { path: '/readyz', port: port }
              periodSeconds: 10
              timeoutSeconds: 5
              failureThreshold: 3
            }
          ]
        }
      ]
      volumes: [{ name: 'data', storageType: 'EmptyDir' }]
      // Rounds and work are not yet shared out between instances.
      scale: { minReplicas: 1, maxReplicas: 1 }
    }
  }
}

output id string = app.id
output address string = app.properties.configuration.ingress.fqdn
