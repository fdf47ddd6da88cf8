// Needs the program's PostgreSQL store: until a version has it, infra/README.md names the place that is supported.
using '../main.bicep'

param environmentName = 'prod'
param host = 'nudgebot.contoso.com'
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
param alarmEmails = ['nudgebot-operators@contoso.com']
param tags = { application: 'nudgebot', environment: 'prod' }
