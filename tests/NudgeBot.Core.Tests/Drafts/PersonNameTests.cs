using System.Text;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.People;
using Xunit;

namespace NudgeBot.Core.Tests.Drafts;

public sealed class PersonNameTests
{
    private static readonly EmailAddress Address = new("someone@fabrikam.example");

    [Theory]
    [InlineData("Ana Petrova", "Ana", "Ana Petrova")]
    [InlineData("  Ana   Petrova ", "Ana", "Ana Petrova")]
    [InlineData("Petrova, Ana", "Ana", "Ana Petrova")]
    [InlineData("Petrova, Ana M.", "Ana", "Ana M. Petrova")]
    [InlineData("van der Berg, Jan (External)", "Jan", "Jan van der Berg")]
    [InlineData("Jan van der Berg [EXT]", "Jan", "Jan van der Berg")]
    [InlineData("María-José O’Connor Núñez", "María-José", "María-José O’Connor Núñez")]
    [InlineData("Omar al-Sayed", "Omar", "Omar al-Sayed")]
    [InlineData("D’Arcy", "D’Arcy", "D’Arcy")]
    [InlineData("Madonna", "Madonna", "Madonna")]
    [InlineData("Ng", "Ng", "Ng")]
    [InlineData("Dick Assman", "Dick", "Dick Assman")]
    [InlineData("Jason R (Credit) Williams", "Jason", "Jason R Williams")]
    [InlineData("Kim Ward (E-mail)", "Kim", "Kim Ward")]
    [InlineData("Mona Largent \\(E-mail\\)", "Mona", "Mona Largent")]
    [InlineData("Ben Ito | Litware", "Ben", "Ben Ito")]
    [InlineData("'Ben Ito'", "Ben", "Ben Ito")]
    [InlineData("Dr. Mia Lang", "Mia", "Dr. Mia Lang")]
    [InlineData("Mia Lang, PhD", "Mia", "Mia Lang")]
    [InlineData("Ana Petrova, Fabrikam", "Ana", "Ana Petrova")]
    [InlineData("PETROVA Ana", "Ana", "PETROVA Ana")]
    [InlineData("Ana PETROVA", "Ana", "Ana PETROVA")]
    [InlineData("ANA PETROVA", "Ana", "ANA PETROVA")]
    [InlineData("ana petrova", "Ana", "ana petrova")]
    [InlineData("Анна Берг", "Анна", "Анна Берг")]
    public void A_letter_opens_with_the_given_name(string displayName, string given, string full)
    {
        var name = PersonName.Of(displayName, Address);

        Assert.Equal((given, full, full), (name.Given, name.Full, name.Shown));
    }

    [Theory]
    [InlineData("J. R.")]
    [InlineData("J. Smith")]
    [InlineData("J.R. Smith")]
    [InlineData("山田太郎")]
    [InlineData("山田 太郎")]
    [InlineData("김민수")]
    [InlineData("Nguyễn Thị Ánh")]
    [InlineData("van der Berg")]
    [InlineData("JAB Messaging")]
    [InlineData("می\u200cنا")]
    public void The_whole_name_stands_where_the_given_one_cannot_be_told(string displayName)
    {
        var name = PersonName.Of(displayName, Address);

        Assert.Equal((displayName, displayName), (name.Given, name.Full));
    }

    [Theory]
    [InlineData("HR Team")]
    [InlineData("Support, Ian")]
    [InlineData("No-Reply")]
    [InlineData("Conference Room Oslo")]
    [InlineData("Ana Petrova via Files")]
    [InlineData("Dr. Lang")]
    [InlineData("Fabrikam Payables")]
    [InlineData("Anna Berg 2")]
    public void A_role_or_a_riddle_is_shown_and_not_greeted(string displayName)
    {
        var name = PersonName.Of(displayName, Address);

        Assert.Null(name.Given);
        Assert.NotEqual(Address.Value, name.Shown, StringComparer.Ordinal);
    }

    [Fact]
    public void The_whole_name_stands_where_the_address_turns_it_round() =>
        Assert.Equal("Berg Anna", PersonName.Of("Berg Anna", new EmailAddress("anna.berg@fabrikam.example")).Given);

    [Theory]
    [InlineData("mjheeney")]
    [InlineData("TSANTHON")]
    [InlineData("carla.j.johnson")]
    public void A_login_is_no_name_to_greet(string displayName) => Assert.Null(PersonName.Of(displayName, Address).Given);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("someone@fabrikam.example")]
    [InlineData("'someone@fabrikam.example'")]
    [InlineData("[Reset password](https://evil.example)")]
    [InlineData("[Reset password](evil.example)")]
    [InlineData("<at>Everyone</at>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("**Ana** Petrova")]
    [InlineData("www.evil.example")]
    [InlineData("https evil")]
    [InlineData("Anna \u202egnp.exe")]
    [InlineData("Anna\u2066 Berg")]
    [InlineData("🚀🔥")]
    [InlineData("Anna 🚀")]
    [InlineData("A\u0300\u0301\u0302\u0303\u0304nna")]
    [InlineData("\u3164\u3164")]
    [InlineData("An\u200cna Berg")]
    [InlineData("{{DATE(2026-01-01)}}")]
    [InlineData("...")]
    public void What_is_not_a_name_gives_way_to_the_address(string? displayName)
    {
        var name = PersonName.Of(displayName, Address);

        Assert.Equal((null, Address.Value, Address.Value), (name.Given, name.Full, name.Shown));
    }

    [Fact]
    public void Signs_without_width_are_taken_out() => Assert.Equal("Anna Berg", PersonName.Of("An\u200bna Be\ufeffrg", Address).Full);

    [Fact]
    public void Half_a_surrogate_pair_is_dropped() => Assert.Equal("Ana", PersonName.Of("Ana\ud800", Address).Given);

    [Fact]
    public void Control_characters_are_spaces() => Assert.Equal("Anna Berg", PersonName.Of("Anna\r\n\0Berg", Address).Full);

    [Theory]
    [InlineData("\u0410nna Berg")]
    [InlineData("Anna Bεrg")]
    public void A_word_of_letters_that_only_look_alike_is_forged(string displayName)
    {
        var name = PersonName.Of(displayName, Address);

        Assert.True(name.IsForged);
        Assert.Equal((null, Address.Value), (name.Given, name.Shown));
    }

    [Fact]
    public void A_name_of_three_hundred_characters_is_shown_in_forty_and_greets_nobody()
    {
        var name = PersonName.Of(new string('A', 300), Address);

        Assert.Null(name.Given);
        Assert.Equal(new string('A', 40) + "…", name.Shown);
    }

    [Fact]
    public void A_cut_never_splits_what_the_eye_reads_as_one_sign()
    {
        var shown = PersonName.Of(string.Concat(Enumerable.Repeat("e\u0323\u0306", 50)), Address).Shown;

        Assert.Equal(40, UntrustedText.GraphemeCount(shown) - 1);
        Assert.True(shown.IsNormalized(NormalizationForm.FormC));
    }

    [Fact]
    public void A_name_of_a_million_characters_is_read_in_passing() =>
        Assert.Null(PersonName.Of(string.Concat(Enumerable.Repeat("(a ", 350_000)), Address).Given);
}
