// The words that main.bicep and its modules share.

@export()
@description('The cloud Teams runs in, as Bot:Cloud names it. GCC lies in the public Azure; GCCHigh and DoD in Azure Government.')
type teamsCloud = 'Public' | 'GCC' | 'GCCHigh' | 'DoD' | 'China'

@export()
@description('How the bot signs in. federated: a single-tenant app registration, vouched for by the managed identity; needed for the tab and the pane. managedIdentity: the identity is the bot itself; cards only.')
type botIdentity = 'federated' | 'managedIdentity'

@export()
@description('Where the data lies. ephemeral: SQLite inside the replica, gone with it; for a trial. postgres: a flexible server.')
type dataStore = 'ephemeral' | 'postgres'

@export()
@description('Who may administer a database: a group of Entra ID.')
type databaseAdministrators = {
  @description('The object id of the group.')
  objectId: string

  @description('The name of the group as Entra shows it.')
  name: string
}

@export()
@description('Addresses of the virtual network and its two subnets. Container Apps needs at least a /27 of its own.')
type addressPlan = {
  network: string
  app: string
  endpoints: string
}

// Azure tells its own addresses by environment(), and those of Microsoft 365 nowhere.
// Source: Microsoft Graph, "National cloud deployments".
@export()
@description('Microsoft Graph in each cloud of Teams.')
var graphOf = {
  Public: 'https://graph.microsoft.com'
  GCC: 'https://graph.microsoft.com'
  GCCHigh: 'https://graph.microsoft.us'
  DoD: 'https://dod-graph.microsoft.us'
  China: 'https://microsoftgraph.chinacloudapi.cn'
}

// Source: Microsoft 365 endpoints, for each cloud.
@export()
@description('Outlook on the web in each cloud of Teams: where a card\'s links to a mail lead.')
var outlookOf = {
  Public: 'https://outlook.office.com'
  GCC: 'https://outlook.office.com'
  GCCHigh: 'https://outlook.office365.us'
  DoD: 'https://webmail.apps.mil'
  China: 'https://partner.outlook.cn'
}
