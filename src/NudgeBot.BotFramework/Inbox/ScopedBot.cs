using Microsoft.Extensions.DependencyInjection;
using NudgeBot.BotFramework.Hosting;

namespace NudgeBot.BotFramework.Inbox;

/// <summary>The program's bot, made anew within a scope for each turn: a turn may outlive the request that brought it.</summary>
internal sealed class ScopedBot(IServiceScopeFactory scopes) : IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IBot>().OnTurnAsync(turnContext, cancellationToken);
    }
}
