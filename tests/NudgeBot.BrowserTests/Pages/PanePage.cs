using Microsoft.Playwright;

namespace NudgeBot.BrowserTests.Pages;

/// <summary>The task pane, with the Office mock around it.</summary>
internal sealed class PanePage(IPage page) : OwnersPage(page)
{
    /// <summary>Adds somebody, and tells how many milliseconds later the sentence stands there.</summary>
    private const string TimeToSentence = """
        ([person, sentence]) => new Promise(seen => {
          const pane = document.getElementById('pane');
          const from = performance.now();
          new MutationObserver((_, watch) => {
            if (!pane.textContent.includes(sentence)) return;
            watch.disconnect();
            seen(performance.now() - from);
          }).observe(pane, { subtree: true, childList: true, characterData: true });
          officeMock.address(JSON.parse(person));
        })
        """;

    /// <summary>What the pane did to the owner's mail: <c>reply:</c> and HTML, or <c>insert:</c> and text.</summary>
    public Task<string[]> DoneAsync() => Page.EvaluateAsync<string[]>("() => officeMock.done");

    /// <summary>The owner opens another item beside the pinned pane.</summary>
    public Task FollowAsync(OutlookScene scene) => Page.EvaluateAsync("scene => officeMock.open(JSON.parse(scene))", scene.ToJson());

    public Task TurnAsync(string theme) => Page.EvaluateAsync("theme => officeMock.turn(theme)", theme);

    public Task SignInAsync() => Page.EvaluateAsync("() => officeMock.signIn()");

    public Task<double> AddRecipientAsync(SamplePerson person, string sentence) =>
        Page.EvaluateAsync<double>(TimeToSentence, new[] { $$"""{"name":"{{person.Name}}","address":"{{person.Address}}"}""", sentence });
}
