using NudgeBot.Core.People;
using NudgeBot.Teams.Typed;
using Xunit;

namespace NudgeBot.Tests.Teams.Typed;

[Trait("Product", "A6")]
public sealed class NameMatchTests
{
    [Theory]
    [InlineData("Ana", "Ana Petrova", "Words")]
    [InlineData("ANA petrova", "Ana Petrova", "Whole")]
    [InlineData("Petrova, Ana", "Ana Petrova", "Words")]
    [InlineData("ana@fabrikam.example", "Whoever", "Whole")]
    [InlineData("Jose", "José Núñez", "Words")]
    [InlineData("Mueller", "Jürgen Müller", "Words")]
    [InlineData("O’Brien", "Conor O'Brien", "Words")]
    [InlineData("Pierre", "Pierre-Yves Morel", "Words")]
    [InlineData("Petrovaa", "Ana Petrova", "Nearly")]
    [InlineData("Pertova", "Ana Petrova", "Nearly")]
    [InlineData("Petova", "Ana Petrova", "Nearly")]
    [InlineData("Anna", "Ana Petrova", "None")]
    [InlineData("Petrovic", "Ana Petrova", "None")]
    [InlineData("Diana", "Ana Petrova", "None")]
    [InlineData("", "Ana Petrova", "None")]
    public void A_name_fits_by_whole_words_and_forgives_one_slip_in_a_long_one(string typed, string name, string expected) =>
        Assert.Equal(expected, new NameMatch(typed).Of(name, Someone).ToString());

    [Fact]
    public void Who_fits_exactly_wins_over_who_nearly_does()
    {
        string[] names = ["Maria Lopez", "Marla Lopez"];

        Assert.Equal(["Maria Lopez"], NameMatch.Best("Maria", names, name => (name, Someone)));
        Assert.Equal(names, NameMatch.Best("Marja", names, name => (name, Someone)).Order(StringComparer.Ordinal));
    }

    private static PersonId Someone => new(EmailAddress.Parse("ana@fabrikam.example")!.Value);
}
