using NudgeBot.BotFramework.Schema;
using Json = NudgeBot.BotFramework.Schema.BotFrameworkJson;

namespace NudgeBot.BotFramework.Hosting;

/// <content>Signing a person in through the bot's connection.</content>
public abstract partial class TeamsActivityHandler
{
    /// <summary>A person came back from the sign-in page with a code.</summary>
    protected virtual Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, SigninStateVerificationQuery query, CancellationToken cancellationToken) =>
        throw InvokeResponseException.NotImplemented();

    /// <summary>
    /// A client offers the person's token. Null where it was exchanged (200); otherwise why it was not (412), and the client
    /// asks for consent. Each client of the person asks, so the same <see cref="TokenExchangeInvokeRequest.Id"/> comes again: exchange it once.
    /// </summary>
    protected virtual Task<TokenExchangeInvokeResponse?> OnTeamsSigninTokenExchangeAsync(ITurnContext<IInvokeActivity> turnContext, TokenExchangeInvokeRequest request, CancellationToken cancellationToken) =>
        throw InvokeResponseException.NotImplemented();

    /// <summary>A client could not sign the person in by itself; the words are the client's.</summary>
    protected virtual Task OnTeamsSigninFailureAsync(ITurnContext<IInvokeActivity> turnContext, SigninFailure failure, CancellationToken cancellationToken) =>
        throw InvokeResponseException.NotImplemented();

    private static async Task<InvokeResponse> AnswerExchangeAsync(Task<TokenExchangeInvokeResponse?> exchanging) =>
        await exchanging is { } refusal ? InvokeResponse.Of(412, refusal, Json.Default.TokenExchangeInvokeResponse) : InvokeResponse.Ok;
}
