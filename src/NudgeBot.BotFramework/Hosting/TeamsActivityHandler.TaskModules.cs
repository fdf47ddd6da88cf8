using NudgeBot.BotFramework.Schema;
using NudgeBot.BotFramework.Schema.Teams;

namespace NudgeBot.BotFramework.Hosting;

/// <content>Dialogs, once called task modules.</content>
public abstract partial class TeamsActivityHandler
{
    /// <summary>A person opens a dialog from a card or a tab.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        throw InvokeResponseException.NotImplemented();

    /// <summary>A person sent a dialog's form. Null closes it without a word.</summary>
    protected virtual Task<TaskModuleResponse?> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        throw InvokeResponseException.NotImplemented();
}
