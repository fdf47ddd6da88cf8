// As prod, and smaller: for the organisation's pilot group.
using '../main.bicep'

param environmentName = 'test'
param host = 'nudgebot-test.contoso.com'
param appId = readEnvironmentVariable('DEPLOY_APP_ID', '')
param appPrincipalId = readEnvironmentVariable('DEPLOY_APP_PRINCIPAL_ID', '')
param image = readEnvironmentVariable('DEPLOY_IMAGE', '')
param doorCertificate = 'nudgebot-door'
param store = 'postgres'
param administrators = {
  objectId: readEnvironmentVariable('DEPLOY_DATABASE_GROUP_ID', '')
  name: readEnvironmentVariable('DEPLOY_DATABASE_GROUP', '')
}
param databaseSku = 'Standard_B2s'
param alarmEmails = ['nudgebot-operators@contoso.com']
param tags = { application: 'nudgebot', environment: 'test' }
