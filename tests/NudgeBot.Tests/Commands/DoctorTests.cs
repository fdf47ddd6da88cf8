using System.Text.Json.Nodes;
using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using NudgeBot.Accounts;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.Commands;
using NudgeBot.Commands.Doctor;
using NudgeBot.Core.People;
using NudgeBot.Graph;
using NudgeBot.Sandbox;
using NudgeBot.Storage;
using NudgeBot.Tests.Journeys;
using Xunit;

namespace NudgeBot.Tests.Commands;

/// <summary>The doctor looks at everything the service depends on, over HTTP, and says of each trouble what to do.</summary>
public sealed class DoctorTests : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "nudgebot-tests", Guid.NewGuid().ToString("N"));
    private SandboxHost _sandbox = null!;
    private MicrosoftRelay _microsoft = null!;
    private string? _secret;
    private string? _publicUrl;

    public async Task InitializeAsync()
    {
        _sandbox = await SandboxHost.StartAsync(new SandboxOptions { Mailboxes = Tale.Of(Tale.Story(Tale.Ada), Tale.Story(Tale.Ben)), InstallBot = false }, CancellationToken.None);
        _microsoft = await MicrosoftRelay.StartAsync(_sandbox.Origin);
    }

    public async Task DisposeAsync()
    {
        await _microsoft.DisposeAsync();
        await _sandbox.DisposeAsync();
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Where_all_is_well_every_check_is_ok_and_the_warnings_say_what_was_not_tried()
    {
        _publicUrl = _microsoft.Address.AbsoluteUri;
        var (verdicts, complaint) = await VisitAsync(outside: null);

        Assert.Null(complaint);
        Assert.Equal(
            ["configuration", "data folder", "reach graph", "reach sign-in", "reach connector", "reach service", "clock", "sign-in graph", "sign-in connector", "granted in entra", "permissions", "permissions", "permissions", "permissions", "scope", "app package"],
            verdicts.Select(found => found.Check));
        Assert.DoesNotContain(verdicts, found => found.Verdict == Verdict.Failed);
        Assert.Equal(["reach service", "scope", "app package"], verdicts.Where(found => found.Verdict == Verdict.Warning).Select(found => found.Check));
    }

    [Theory]
    [InlineData("v1.0", 0, "reach graph", "127.0.0.1 gave no answer")]
    [InlineData("v1.0", 503, "reach graph", "127.0.0.1 answered 503")]
    [InlineData("openid-configuration", 404, "reach sign-in", "Api:Authority and Bot:TenantId")]
    [InlineData("openidconfiguration", 500, "reach connector", "Bot:Cloud")]
    [InlineData("/token", 500, "sign-in graph", "Sign-in failed without Entra's saying why")]
    [InlineData("/token", 0, "sign-in graph", "gave no answer")]
    [InlineData("/messages", 403, "permissions", "the mail cannot be read: grant the Mail permission")]
    [InlineData("/messages", 500, "permissions", "Graph answered 500")]
    [InlineData("/events", 401, "permissions", "the calendar cannot be read: grant the Calendars permission")]
    [InlineData("/mailboxSettings", 403, "permissions", "grant MailboxSettings.Read")]
    [InlineData("/messages", 404, "permissions", "whether it has a licence")]
    public async Task What_is_out_of_reach_or_not_granted_fails_with_what_to_do(string path, int status, string check, string says)
    {
        _microsoft.Answers(path, status);

        await AssertFailsAsync(check, says);
    }

    [Fact]
    public async Task A_wrong_secret_is_told_by_Entras_code()
    {
        _secret = "the secret's id";

        await AssertFailsAsync("sign-in graph", "The secret is wrong (AADSTS7000215): set Bot:ClientSecret");
        await AssertFailsAsync("sign-in connector", "The secret is wrong (AADSTS7000215): set Bot:ClientSecret");
    }

    [Theory]
    [InlineData(-9, Verdict.Failed, "9 minutes off: set it by a time server")]
    [InlineData(9, Verdict.Failed, "9 minutes off: set it by a time server")]
    [InlineData(2, Verdict.Warning, "seconds off")]
    [InlineData(0, Verdict.Ok, "agrees")]
    internal async Task A_clock_that_is_off_is_noticed(int minutes, Verdict verdict, string says)
    {
        _microsoft.Ahead = TimeSpan.FromMinutes(minutes);

        var found = (await VisitAsync()).Found.Single(one => one.Check == "clock");

        Assert.Equal(verdict, found.Verdict);
        Assert.Contains(says, found.Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mailbox_outside_the_scope_that_can_be_read_fails()
    {
        var found = (await VisitAsync(outside: Tale.Ben.Address)).Found.Single(one => one.Check == "scope");

        Assert.Equal(Verdict.Failed, found.Verdict);
        Assert.Contains("RBAC for Applications", found.Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(403, Verdict.Ok, "as it should be")]
    [InlineData(404, Verdict.Warning, "proves nothing")]
    [InlineData(503, Verdict.Warning, "try again")]
    internal async Task A_mailbox_outside_the_scope_is_to_be_refused(int status, Verdict verdict, string says)
    {
        _microsoft.Answers(Uri.EscapeDataString(Tale.Ben.Address), status);
        _microsoft.Answers(Tale.Ben.Address, status);

        var found = (await VisitAsync(outside: Tale.Ben.Address)).Found.Single(one => one.Check == "scope");

        Assert.Equal(verdict, found.Verdict);
        Assert.Contains(says, found.Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", Verdict.Ok, "Nothing is granted for the whole tenant")]
    [InlineData("Mail.Read User.Read.All", Verdict.Ok, "Granted for the whole tenant and made use of: Mail.Read, User.Read.All")]
    [InlineData("Mail.Read Mail.Send", Verdict.Warning, "take Mail.Send away")]
    [InlineData("User.Read.All Files.Read.All Calendars.ReadWrite", Verdict.Warning, "take Files.Read.All, Calendars.ReadWrite away")]
    internal void More_than_the_configuration_makes_use_of_is_a_warning(string roles, Verdict verdict, string says)
    {
        var token = new JsonWebTokenHandler().CreateToken(new JsonObject { ["roles"] = new JsonArray([.. roles.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(role => JsonValue.Create(role))]) }.ToJsonString());

        var found = new SignInExam(Moq.Mock.Of<TokenCredential>(), Options.Create(new GraphOptions()), Options.Create(new OrganisationOptions()), Options.Create(new BotFrameworkOptions())).Granted(token);

        Assert.Equal(verdict, found.Verdict);
        Assert.Contains(says, found.Says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_fails_and_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(_folder).FullName, "data"), "");

        await AssertFailsAsync("data folder", "cannot be written", Path.Combine(_folder, "data"));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_fails_and_nothing_is_changed()
    {
        await OpenedAsync();
        await ExecuteAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_FarFuture', '30.0')");

        await AssertFailsAsync("data folder", "was made by a newer NudgeBot");
    }

    [Fact]
    public async Task An_older_database_is_a_warning_to_back_it_up_and_is_not_brought_forward()
    {
        await OpenedAsync();
        await ExecuteAsync("DELETE FROM __EFMigrationsHistory WHERE MigrationId = (SELECT max(MigrationId) FROM __EFMigrationsHistory)");

        var first = (await VisitAsync()).Found.Single(one => one.Check == "data folder");
        var again = (await VisitAsync()).Found.Single(one => one.Check == "data folder");

        Assert.Equal(Verdict.Warning, first.Verdict);
        Assert.Contains("1 steps forward: back up", first.Says, StringComparison.Ordinal);
        Assert.Equal(first, again);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_yet_is_left_so()
    {
        var found = (await VisitAsync()).Found.Single(one => one.Check == "data folder");

        Assert.Equal(Verdict.Ok, found.Verdict);
        Assert.False(Directory.Exists(_folder));
    }

    [Fact]
    public async Task Json_holds_the_same_and_nothing_else()
    {
        _microsoft.Answers("/messages", 403);
        using var output = new StringWriter();

        var complaint = await Assert.ThrowsAsync<CommandFailedException>(() => RunAsync("json", output, Tale.Ada.Address, null));

        Assert.Equal("Not all is well: permissions.", complaint.Message);
        var report = JsonNode.Parse(output.ToString())!;
        Assert.Equal("failed", (string)report["verdict"]!);
        var mail = report["checks"]!.AsArray().Single(check => (string)check!["verdict"]! == "failed")!;
        Assert.Equal("permissions", (string)mail["check"]!);
    }

    [Theory]
    [InlineData("no address", "doctor", "--mailbox", "../../me")]
    [InlineData("no address", "doctor", "--outside", "everybody")]
    [InlineData("NUDGEBOT_Bot__AppId", "doctor")]
    public async Task A_wrong_call_is_exit_code_2(string says, params string[] arguments)
    {
        var ended = await NudgeBotProcess.RunAsync(arguments);

        Assert.Equal((2, ""), (ended.ExitCode, ended.Output));
        Assert.Contains(says, ended.Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_ends_with_1_and_its_answer_stands_on_standard_output_alone()
    {
        string[] variables =
        [
            "NUDGEBOT_Bot__AppId=5f0c7a52-0000-4000-8000-000000000001", "NUDGEBOT_Bot__TenantId=5f0c7a52-0000-4000-8000-000000000002", "NUDGEBOT_Bot__ClientSecret=s3cret-of-nobody",
            "NUDGEBOT_Graph__BaseUrl=http://127.0.0.1:9/v1.0", "NUDGEBOT_Api__Authority=http://127.0.0.1:9",
        ];

        var ended = await NudgeBotProcess.RunWithVariablesAsync(variables, "doctor", "--data", _folder);

        Assert.Equal(1, ended.ExitCode);
        Assert.Contains("failed   reach graph", ended.Output, StringComparison.Ordinal);
        Assert.StartsWith("Not all is well: reach graph,", Assert.Single(ended.Complaint.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret-of-nobody", ended.Output + ended.Complaint, StringComparison.Ordinal);
    }

    private async Task AssertFailsAsync(string check, string says, string? folder = null)
    {
        var (found, complaint) = await VisitAsync(folder: folder);

        var failed = Assert.Single(found, one => one.Check == check && one.Verdict == Verdict.Failed);
        Assert.Contains(says, failed.Says, StringComparison.Ordinal);
        Assert.EndsWith(".", failed.Says, StringComparison.Ordinal);
        Assert.Contains(check, complaint, StringComparison.Ordinal);
    }

    /// <summary>What it found, and the sentence with which it ended where something failed.</summary>
    private async Task<(IReadOnlyList<Checkup> Found, string? Complaint)> VisitAsync(string? outside = null, string? folder = null)
    {
        using var output = new StringWriter();
        string? complaint = null;
        try
        {
            await RunAsync("table", output, Tale.Ada.Address, outside, folder);
        }
        catch (CommandFailedException failed)
        {
            complaint = failed.Message;
        }

        return ([.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)], complaint);
    }

    private async Task RunAsync(string format, TextWriter output, string? inside, string? outside, string? folder = null)
    {
        await using var app = Build(folder);
        var visit = new DoctorVisit(app.Services, app.Configuration, EmailAddress.Parse(inside), EmailAddress.Parse(outside));
        await DoctorCommand.ReportAsync(visit, format, output, null, CancellationToken.None);
    }

    private WebApplication Build(string? folder = null)
    {
        var address = new Development.SandboxAddress(_microsoft.Address, _sandbox.AppId, _sandbox.TenantId, _secret ?? _sandbox.ClientSecret, _sandbox.Now);
        var app = ServiceHost.Build(new RunOptions(0, folder ?? _folder, [], null), address);
        app.Configuration["PublicUrl"] = _publicUrl;
        return app;
    }

    private async Task OpenedAsync()
    {
        await using var app = Build();
        await app.Services.GetRequiredService<DataFolder>().OpenAsync(CancellationToken.None);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "nudgebot.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are this file's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>A line of the table.</summary>
    private static Checkup Read(string line)
    {
        var columns = line.TrimEnd().Split("  ", 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new Checkup(columns[1], Enum.Parse<Verdict>(columns[0], ignoreCase: true), columns[2]);
    }
}
