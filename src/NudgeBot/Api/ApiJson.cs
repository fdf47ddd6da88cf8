using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using NudgeBot.Accounts;
using NudgeBot.Commands;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.Ties;
using NudgeBot.Storage.Organisation;

namespace NudgeBot.Api;

/// <summary>The wire shapes of the pages' API.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true, Converters =
[
    typeof(UtcInstantConverter), typeof(CamelCaseNames<NudgeReason>), typeof(CamelCaseNames<Silence>), typeof(CamelCaseNames<Stage>), typeof(CamelCaseNames<Circle>),
    typeof(CamelCaseNames<Closeness>), typeof(CamelCaseNames<OwnerState>), typeof(CamelCaseNames<OwedKind>), typeof(CamelCaseNames<SourceKind>),
    typeof(CamelCaseNames<ChoiceKind>), typeof(CamelCaseNames<PromiseChoiceKind>),
    typeof(CamelCaseNames<ReachState>), typeof(CamelCaseNames<Trouble>), typeof(CamelCaseNames<HoldKind>),
])]
[JsonSerializable(typeof(MeView))]
[JsonSerializable(typeof(NudgesView))]
[JsonSerializable(typeof(ChoiceMade))]
[JsonSerializable(typeof(ChoiceView))]
[JsonSerializable(typeof(PeopleView))]
[JsonSerializable(typeof(PersonPageView))]
[JsonSerializable(typeof(PersonChange))]
[JsonSerializable(typeof(NoteView))]
[JsonSerializable(typeof(NoteWritten))]
[JsonSerializable(typeof(PromisesView))]
[JsonSerializable(typeof(PromiseChoice))]
[JsonSerializable(typeof(QuietListView))]
[JsonSerializable(typeof(RecordsView))]
[JsonSerializable(typeof(SettingsView))]
[JsonSerializable(typeof(SettingsChange))]
[JsonSerializable(typeof(PrivacyView))]
[JsonSerializable(typeof(FiguresView))]
[JsonSerializable(typeof(HoldsView))]
[JsonSerializable(typeof(ConfigView))]
[JsonSerializable(typeof(ProblemDetails))]
internal sealed partial class ApiJson : JsonSerializerContext;
