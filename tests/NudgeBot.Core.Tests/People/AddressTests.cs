using NudgeBot.Core.People;
using Xunit;

namespace NudgeBot.Core.Tests.People;

[Trait("Product", "D13 D14 D18")]
public sealed class AddressTests
{
    [Theory]
    [InlineData("Ana@Fabrikam.Example", "ana@fabrikam.example")]
    [InlineData(" ana@fabrikam.example ", "ana@fabrikam.example")]
    [InlineData("ana+travel@fabrikam.example", "ana@fabrikam.example")]
    public void Spellings_of_one_mailbox_are_one_address(string spelled, string address) => Assert.Equal(address, EmailAddress.Parse(spelled)?.Value);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ana")]
    [InlineData("@fabrikam.example")]
    [InlineData("ana@")]
    [InlineData("ana@b@c")]
    [InlineData("Ana Petrović <ana@fabrikam.example>")]
    [InlineData("/o=contoso/ou=exchange/cn=recipients/cn=ana")]
    public void What_is_no_address_is_none(string? text) => Assert.Null(EmailAddress.Parse(text));

    [Fact]
    public void An_address_longer_than_mail_can_carry_is_none() => Assert.Null(EmailAddress.Parse(new string('a', 300) + "@fabrikam.example"));

    [Theory]
    [InlineData("ana@fabrikam.example", AddressKind.Human)]
    [InlineData("o.brien@fabrikam.example", AddressKind.Human)]
    [InlineData("newsome@fabrikam.example", AddressKind.Human)]
    [InlineData("no-reply@fabrikam.example", AddressKind.Robot)]
    [InlineData("NoReply-Billing@fabrikam.example", AddressKind.Robot)]
    [InlineData("mailer-daemon@fabrikam.example", AddressKind.Robot)]
    [InlineData("jira@fabrikam.example", AddressKind.Robot)]
    [InlineData("12345@fabrikam.example", AddressKind.Robot)]
    [InlineData("info@fabrikam.example", AddressKind.List)]
    [InlineData("newsletter@fabrikam.example", AddressKind.List)]
    [InlineData("anyone@lists.fabrikam.example", AddressKind.List)]
    [InlineData("all@contoso.example", AddressKind.List)]
    public void Addresses_tell_people_from_robots_and_lists(string address, AddressKind kind) => Assert.Equal(kind, AddressKinds.Of(EmailAddress.Parse(address)!.Value));
}
