using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.BotFramework.Schema;

namespace NudgeBot.Benchmarks.Echo;

/// <summary>The smallest bot on NudgeBot.BotFramework: it says what was said. Started as a process of its own by <see cref="Measures.EchoMeasure"/>.</summary>
internal sealed class EchoBot : ActivityHandler
{
    /// <summary>The hidden command under which this program serves it.</summary>
    public const string Verb = "serve-echo";

    public static async Task ServeAsync(Uri channel, int port, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton<TokenCredential>(new GivenToken()).AddSingleton<IBot, EchoBot>();
        builder.Services.AddBotFramework(options =>
        {
            options.AppId = Channel.AppId;
            options.Issuer = Channel.Issuer;
            options.OpenIdMetadata = new Uri(channel, Channel.MetadataPath).AbsoluteUri;
            options.AllowLoopbackServiceUrls = true;
            // The other SDK keeps to no limits either.
            options.KeepsToLimits = false;
        });
        await using var app = builder.Build();
        app.MapBotFramework();
        await ((IHost)app).RunAsync(cancellationToken);
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Message, Text = $"You said: {turnContext.Activity.Text}" }, cancellationToken);

    private sealed class GivenToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => new("given", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
    }
}
