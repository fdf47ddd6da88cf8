#!/usr/bin/env bash
# The app registration in Entra ID, which no template can make. Sign in first: az login --tenant TENANT (and az cloud set for another cloud).
#   infra/register-app.sh create HOST              makes or brings up to date the app for https://HOST, and prints its two ids
#   infra/register-app.sh federate APPID IDENTITY  lets the managed identity (object id: output identityPrincipalId of the deployment) vouch for it
# Mail and calendar are not asked for here: they are granted in Exchange Online for a group (docs/permissions.md).
set -euo pipefail
shopt -s inherit_errexit

graph=$(az cloud show --query endpoints.microsoftGraphResourceId --output tsv)
graph=${graph%/}
microsoft_graph=00000003-0000-0000-c000-000000000000 # The app id of Microsoft Graph, the same in every tenant and cloud.

patch() { az rest --method PATCH --url "$graph/v1.0/applications/$1" --headers Content-Type=application/json --body "$2" >/dev/null; }

# The id of a permission of Microsoft Graph by its name: appRoles for the program itself, oauth2PermissionScopes for a person's token.
permission() {
  local id
  id=$(az ad sp show --id "$microsoft_graph" --query "$1[?value=='$2'].id | [0]" --output tsv)
  if [ -z "$id" ]; then echo "This cloud's Microsoft Graph has no permission $2." >&2; return 1; fi
  echo "$id"
}

asked() {
  local name list=
  for name in User.Read.All GroupMember.Read.All TeamsAppInstallation.ReadWriteSelfForUser.All; do list+="{\"id\":\"$(permission appRoles "$name")\",\"type\":\"Role\"},"; done
  for name in User.Read Mail.ReadWrite Mail.Send; do list+="{\"id\":\"$(permission oauth2PermissionScopes "$name")\",\"type\":\"Scope\"},"; done
  echo "[{\"resourceAppId\":\"$microsoft_graph\",\"resourceAccess\":[${list%,}]}]"
}

# Teams (desktop and phones; web), all of Office with the pane, and Outlook (web; desktop; phones), as docs/operations.md lists them.
clients="1fec8e78-bce4-4aaf-ab1b-5451cc387264 5e3ce6c0-2b1f-4285-8d4b-75ee78787346 ea5a67f6-b6f3-4338-b240-c655ddc3cc8e
  bc59ab01-8403-45c6-8796-ac3ef710b3e3 d3590ed6-52b3-4102-aeff-aad2292ab01c 27922004-5251-4030-b22d-91ecd9a37ea4"

create() {
  local host=$1 name="NudgeBot ($1)" app object principal scope role wanted client list=
  app=$(az ad app list --display-name "$name" --query "[0].appId" --output tsv)
  if [ -z "$app" ]; then app=$(az ad app create --display-name "$name" --sign-in-audience AzureADMyOrg --query appId --output tsv); fi
  object=$(az ad app show --id "$app" --query id --output tsv)
  principal=$(az ad sp show --id "$app" --query id --output tsv 2>/dev/null || az ad sp create --id "$app" --query id --output tsv)
  wanted=$(asked)
  # Ids that are there already stay, or tokens and roles given by them would be void.
  scope=$(az ad app show --id "$app" --query "api.oauth2PermissionScopes[?value=='access_as_user'].id | [0]" --output tsv)
  role=$(az ad app show --id "$app" --query "appRoles[?value=='NudgeBot.Administrator'].id | [0]" --output tsv)
  scope=${scope:-$(cat /proc/sys/kernel/random/uuid)}
  role=${role:-$(cat /proc/sys/kernel/random/uuid)}
  for client in $clients; do list+="{\"appId\":\"$client\",\"delegatedPermissionIds\":[\"$scope\"]},"; done

  patch "$object" "{\"identifierUris\":[\"api://$host/botid-$app\"],\"spa\":{\"redirectUris\":[\"brk-multihub://$host\"]},\"requiredResourceAccess\":$wanted,
    \"appRoles\":[{\"id\":\"$role\",\"value\":\"NudgeBot.Administrator\",\"displayName\":\"NudgeBot administrator\",\"description\":\"Sees grouped figures and delivery health, never a nudge.\",\"allowedMemberTypes\":[\"User\"],\"isEnabled\":true}],
    \"api\":{\"requestedAccessTokenVersion\":2,\"oauth2PermissionScopes\":[{\"id\":\"$scope\",\"value\":\"access_as_user\",\"type\":\"User\",\"isEnabled\":true,
      \"adminConsentDisplayName\":\"Use NudgeBot\",\"adminConsentDescription\":\"The tab and the pane ask NudgeBot on the person's behalf.\",
      \"userConsentDisplayName\":\"Use NudgeBot\",\"userConsentDescription\":\"The tab and the pane ask NudgeBot on your behalf.\"}]}}"
  # Only now: a client can be let in to a scope that is there.
  patch "$object" "{\"api\":{\"preAuthorizedApplications\":[${list%,}]}}"

  echo "DEPLOY_APP_ID=$app"
  echo "DEPLOY_APP_PRINCIPAL_ID=$principal"
  echo "An administrator now reads what is asked for and agrees to it: az ad app permission admin-consent --id $app" >&2
}

federate() {
  local app=$1 identity=$2 authority tenant cloud audience
  authority=$(az cloud show --query endpoints.activeDirectory --output tsv)
  tenant=$(az account show --query tenantId --output tsv)
  cloud=$(az cloud show --query name --output tsv)
  case $cloud in
    AzureUSGovernment) audience=api://AzureADTokenExchangeUSGov ;;
    AzureChinaCloud) audience=api://AzureADTokenExchangeChina ;;
    *) audience=api://AzureADTokenExchange ;;
  esac
  az ad app federated-credential create --id "$app" --parameters "{\"name\":\"nudgebot\",\"issuer\":\"${authority%/}/$tenant/v2.0\",\"subject\":\"$identity\",\"audiences\":[\"$audience\"]}"
}

case "${1:-} $#" in
  "create 2") create "$2" ;;
  "federate 3") federate "$2" "$3" ;;
  *) echo "Call it as: $0 create HOST, or $0 federate APPID IDENTITY" >&2; exit 2 ;;
esac
