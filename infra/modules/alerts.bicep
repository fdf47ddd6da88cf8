// What the platform itself can see amiss. docs/operations.md says what to do when one rings.

param name string
param tags object

@description('The container app that is watched.')
param appId string

@description('Where the alarms go.')
param emails string[]

var alarms = [
  {
    name: 'restarts'
    description: 'The program was started anew three times within 15 minutes.'
    metric: 'RestartCount'
    aggregation: 'Maximum'
    operator: 'GreaterThan'
    threshold: 2
    severity: 1
    dimensions: []
  }
  {
    name: 'down'
    description: 'No replica runs.'
    metric: 'Replicas'
    aggregation: 'Maximum'
    operator: 'LessThan'
    threshold: 1
    severity: 0
    dimensions: []
  }
  {
    name: 'refused'
    description: 'More than ten answers within 15 minutes were 5xx: Teams delivers these activities again.'
    metric: 'Requests'
    aggregation: 'Total'
    operator: 'GreaterThan'
    threshold: 10
    severity: 2
    dimensions: [{ name: 'statusCodeCategory', operator: 'Include', values: ['5xx'] }]
  }
]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${name}'
  #disable-next-line no-hardcoded-location
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'nudgebot'
    emailReceivers: [
      for email in emails: {
        name: email
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource rules 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for alarm in alarms: {
    name: '${name}-${alarm.name}'
    #disable-next-line no-hardcoded-location
    location: 'global'
    tags: tags
    properties: {
      description: alarm.description
      severity: alarm.severity
      enabled: true
      scopes: [appId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: alarm.name
            metricNamespace: 'Microsoft.App/containerApps'
            metricName: alarm.metric
            timeAggregation: alarm.aggregation
            operator: alarm.operator
            threshold: alarm.threshold
            dimensions: alarm.dimensions
          }
        ]
      }
      actions: [{ actionGroupId: people.id }]
    }
  }
]
