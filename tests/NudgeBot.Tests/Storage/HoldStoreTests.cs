using NudgeBot.Core.People;
using NudgeBot.Storage.Organisation;
using Xunit;

namespace NudgeBot.Tests.Storage;

[Trait("Product", "P3")]
public sealed class HoldStoreTests
{
    private static readonly OwnerId Ada = Seeded.Ada.Id;

    [Fact]
    public async Task Of_several_holds_the_widest_is_named_and_each_goes_by_itself()
    {
        await using var storage = await StorageOnDisk.EmptyAsync();
        var holds = storage.Holds;
        await holds.SetAsync(HoldKind.Person, Ada.Value, "Pia", [], CancellationToken.None);
        await holds.SetAsync(HoldKind.Group, "works", "Greta", [Ada, Ada, new OwnerId("ben")], CancellationToken.None);
        await holds.SetAsync(HoldKind.Organisation, "", "Olga", [], CancellationToken.None);

        var named = new List<string?>();
        foreach (var (kind, subject) in new[] { (HoldKind.Organisation, ""), (HoldKind.Group, "works"), (HoldKind.Person, Ada.Value) })
        {
            named.Add((await holds.OfAsync(Ada, CancellationToken.None))?.By);
            Assert.True(await holds.RemoveAsync(kind, subject, CancellationToken.None));
        }

        named.Add((await holds.OfAsync(Ada, CancellationToken.None))?.By);
        Assert.Equal(["Olga", "Greta", "Pia", null], named);
        Assert.Null(await holds.OfAsync(new OwnerId("ben"), CancellationToken.None));
    }

    [Fact]
    public async Task Set_again_a_hold_keeps_who_set_it_first_and_takes_the_members_of_now()
    {
        await using var storage = await StorageOnDisk.EmptyAsync();
        await storage.Holds.SetAsync(HoldKind.Group, "works", "Greta", [Ada], CancellationToken.None);
        await storage.Holds.SetAsync(HoldKind.Group, "works", "Olga", [new OwnerId("ben")], CancellationToken.None);

        Assert.Equal("Greta", Assert.Single(await storage.Holds.ListAsync(CancellationToken.None)).By);
        Assert.Null(await storage.Holds.OfAsync(Ada, CancellationToken.None));
        Assert.NotNull(await storage.Holds.OfAsync(new OwnerId("ben"), CancellationToken.None));
    }

    [Fact]
    public async Task A_hold_stands_after_a_new_start_and_when_its_person_is_erased_and_no_file_names_who_set_it()
    {
        await using var before = await StorageOnDisk.WithAdaAsync();
        await before.Holds.SetAsync(HoldKind.Person, Ada.Value, "Zwetschgendatschi", [], CancellationToken.None);
        await before.Mailboxes.EraseAsync(Ada, CancellationToken.None);
        await using var after = await before.RestartAsync();

        Assert.Equal("Zwetschgendatschi", (await after.Holds.OfAsync(Ada, CancellationToken.None))?.By);
        Assert.All(Directory.GetFiles(after.Folder), file => Assert.Equal(-1, ReadShared(file).AsSpan().IndexOf("Zwetschgendatschi"u8)));
    }

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
