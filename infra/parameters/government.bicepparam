// prod in Azure Government for GCC High: the same but for the cloud. Sign in with az cloud set --name AzureUSGovernment first.
using '../main.bicep'

param environmentName = 'prod'
param cloud = 'GCCHigh'
param host = 'nudgebot.contoso.us'
param appId = readEnvironmentVariable('DEPLOY_APP_ID', '')
param appPrincipalId = readEnvironmentVariable('DEPLOY_APP_PRINCIPAL_ID', '')
param image = readEnvironmentVariable('DEPLOY_IMAGE', '')
param doorCertificate = 'nudgebot-door'
param store = 'postgres'
param administrators = {
  objectId: readEnvironmentVariable('DEPLOY_DATABASE_GROUP_ID', '')
  name: readEnvironmentVariable('DEPLOY_DATABASE_GROUP', '')
}
param zoneRedundant = true
param logDays = 90
param alarmEmails = ['nudgebot-operators@contoso.us']
param tags = { application: 'nudgebot', environment: 'prod' }
