using System.CommandLine;
using NudgeBot.SupplyChain;

var root = new RootCommand("Tells what NudgeBot is made of, from the lock files and the restored packages; asks nobody.");
var licences = new Command("licences", "Write docs/licences.md anew.");
licences.SetAction((_, cancellationToken) => File.WriteAllTextAsync(LicencesPage.PathIn(Clone.Root()), LicencesPage.Of(Dependencies.In(Clone.Root())), cancellationToken));
var file = new Option<string>("--out") { Description = "The file to write, such as nudgebot.cdx.json.", Required = true };
var sbom = new Command("sbom", "Write the bill of materials, in CycloneDX 1.6.") { file };
sbom.SetAction((parsed, cancellationToken) => File.WriteAllTextAsync(parsed.GetValue(file)!, BillOfMaterials.Of(Dependencies.In(Clone.Root()), Clone.Version()), cancellationToken));
root.Subcommands.Add(licences);
root.Subcommands.Add(sbom);
return await root.Parse(args).InvokeAsync();
