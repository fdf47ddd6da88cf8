using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.Core;
using NudgeBot.Core.Drafts.Rewriting;
using OpenAI;
using OpenAI.Chat;

namespace NudgeBot.LanguageModel;

/// <summary>
/// One question to a language model over the chat completions protocol, of Azure OpenAI or any compatible endpoint. No retries, no
/// redirects, no tools; nothing of request or answer is logged, traced or told to the package's maker.
/// </summary>
internal sealed class ChatModel
{
    /// <summary>Enough for the longest text, and for what a reasoning model thinks before it.</summary>
    private const int MostTokens = 2_000;

    private static readonly BinaryData Schema = BinaryData.FromString(RewriteRequest.Schema);

    private readonly ChatClient _client;
    private readonly bool _sendsSchema;

    /// <param name="credential">Asked only where the options name no key.</param>
    public ChatModel(LanguageModelOptions options, TokenCredential credential)
    {
        // The package tells its maker about platform and runtime otherwise (its README, Telemetry and privacy).
        AppContext.SetSwitch("OpenAI.DisableTelemetry", isEnabled: true);
        _sendsSchema = options.SendsSchema;
#pragma warning disable OPENAI001 // Signing in by a policy may yet change; it is the package's own way to Azure (its README, How to work with Azure OpenAI).
        _client = new ChatClient(options.Model, SignIn(options, credential), new OpenAIClientOptions
        {
            Endpoint = options.VersionedEndpoint,
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            EnableDistributedTracing = false,
            ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false },
        });
#pragma warning restore OPENAI001
    }

    /// <summary>What the model says; empty where it says nothing, breaks off or declines.</summary>
    public async Task<string> AskAsync(RewriteRequest request, CancellationToken cancellationToken)
    {
        ChatMessage[] messages = [new SystemChatMessage(request.Rules), new UserChatMessage(request.Task)];
        var options = new ChatCompletionOptions { MaxOutputTokenCount = MostTokens };
        if (_sendsSchema) options.ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("message", Schema, jsonSchemaIsStrict: true);
        ChatCompletion completion = await _client.CompleteChatAsync(messages, options, cancellationToken);
        return completion.FinishReason == ChatFinishReason.Stop ? string.Concat(completion.Content.Select(part => part.Text)) : "";
    }

    private static AuthenticationPolicy SignIn(LanguageModelOptions options, TokenCredential credential) => options.SignsInAsItself
        ? new BearerTokenPolicy(credential, options.Scope)
        : ApiKeyAuthenticationPolicy.CreateBearerAuthorizationPolicy(new ApiKeyCredential(options.ApiKey));
}
