using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Sqlite.Design.Internal;
using Microsoft.Extensions.DependencyInjection;
using NudgeBot.Storage.Rows;

// A developer's tool, run in the repository's root after the model changed:
//   dotnet run --project src/NudgeBot.Migrate -- add NameOfTheChange    writes the migration for SQLite
//   dotnet run --project src/NudgeBot.Migrate -- check                  exit code 1 if the model has changes no migration holds
const string Storage = "src/NudgeBot.Storage";

await using var db = new SqliteNudgeDbContext(new DbContextOptionsBuilder<SqliteNudgeDbContext>().UseSqlite("Data Source=:memory:").Options);
switch (args)
{
    case ["add", var name]:
        return Add(db, name);
    case ["check"]:
        var pending = db.Database.HasPendingModelChanges();
        Console.WriteLine(pending ? "The model has changes that no migration holds: run add." : "The model and its migrations agree.");
        return pending ? 1 : 0;
    default:
        await Console.Error.WriteLineAsync("Say what to do: add NAME, or check.");
        return 2;
}

static int Add(SqliteNudgeDbContext db, string name)
{
    if (!Directory.Exists(Storage))
    {
        Console.Error.WriteLine($"There is no {Storage} here: run this in the repository's root.");
        return 2;
    }

    var services = new ServiceCollection();
    services.AddEntityFrameworkDesignTimeServices();
    services.AddDbContextDesignTimeServices(db);
    new SqliteDesignTimeServices().ConfigureDesignTimeServices(services);
    using var provider = services.BuildServiceProvider();
    using var scope = provider.CreateScope();
    var scaffolder = scope.ServiceProvider.GetRequiredService<IMigrationsScaffolder>();
    var migration = scaffolder.ScaffoldMigration(name, "NudgeBot.Storage", "Migrations.Sqlite");
    var files = scaffolder.Save(Storage, migration, Path.Combine(Storage, "Migrations", "Sqlite"), dryRun: false);
    Console.WriteLine($"{files.MigrationFile}\n{files.MetadataFile}\n{files.SnapshotFile}");
    return 0;
}
