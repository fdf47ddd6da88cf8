// A trial: whatever it learns is gone with each restart.
using '../main.bicep'

param environmentName = 'dev'
param host = 'nudgebot-dev.contoso.com'
param appId = readEnvironmentVariable('DEPLOY_APP_ID', '')
param appPrincipalId = readEnvironmentVariable('DEPLOY_APP_PRINCIPAL_ID', '')
param image = readEnvironmentVariable('DEPLOY_IMAGE', '')
param doorCertificate = 'nudgebot-door'
param botSku = 'F0'
param tags = { application: 'nudgebot', environment: 'dev' }
