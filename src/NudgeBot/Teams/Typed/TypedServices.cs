namespace NudgeBot.Teams.Typed;

/// <summary>Puts what answers typed lines into the host.</summary>
internal static class TypedServices
{
    public static IServiceCollection AddTypedReplies(this IServiceCollection services) => services
        .AddSingleton<Conversation>().AddSingleton<OpenQuestions>().AddSingleton<RecentAnswers>()
        .AddSingleton<PeopleFinder>().AddSingleton<LearnedThings>()
        .AddSingleton<CardTalk>().AddSingleton<WritingTalk>().AddSingleton<PeopleTalk>().AddSingleton<WishTalk>().AddSingleton<AccountTalk>().AddSingleton<UndoTalk>().AddSingleton<SettingsTalk>().AddSingleton<SubjectTalk>();
}
