using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NudgeBot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WaitingActivities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "waiting_activities",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Conversation = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Words = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_waiting_activities", x => x.Number);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "waiting_activities");
        }
    }
}
