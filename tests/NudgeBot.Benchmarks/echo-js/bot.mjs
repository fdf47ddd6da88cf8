// The same bot on the Microsoft 365 Agents SDK, set up as its samples are: Express, its token check, CloudAdapter.
// The token for the connector is given, as it is to the bot it is measured beside: asking for one is not what is measured.
import express from 'express'
import { ActivityHandler, CloudAdapter, ConnectorClient } from '@microsoft/agents-hosting'

const [port, appId, tenantId, issuer, authority] = process.argv.slice(2)
const settings = { clientId: appId, tenantId, issuers: [issuer], authority, authorityEndpoint: authority }

class GivenToken extends CloudAdapter {
  async createConnectorClientWithIdentity (identity, activity, headers) {
    return ConnectorClient.createClientWithToken(activity.serviceUrl, 'given', headers)
  }
}

class Echo extends ActivityHandler {
  constructor () {
    super()
    this.onMessage(async (turn, next) => {
      await turn.sendActivity(`You said: ${turn.activity.text}`)
      await next()
    })
  }
}

const adapter = new GivenToken(settings)
const bot = new Echo()
const app = express()
app.use(express.json())
app.use((request, response, next) => adapter.authorizeRequest(request, response, next))
app.post('/api/messages', (request, response) => adapter.process(request, response, turn => bot.run(turn)))
app.listen(Number(port), '127.0.0.1')
