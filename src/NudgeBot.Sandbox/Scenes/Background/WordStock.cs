namespace NudgeBot.Sandbox.Scenes.Background;

/// <summary>The hand-written everyday mail of the background.</summary>
internal static class WordStock
{
    /// <summary>Each ends with an answer or a thank-you, so that none leaves anyone waiting.</summary>
    public static IReadOnlyList<Dialogue> Dialogues { get; } =
    [
        new("{p}: which figures for the review?",
            "I am putting the slides for the {p} review together. Do we show the figures up to the end of {m}, or only the closed quarter?",
            "Up to the end of {m}. The closed quarter alone hides the good weeks.",
            "Clear, thank you. The slides are in the team folder now."),
        new("Room for the {p} workshop",
            "Is the big room on the third floor all right for the {p} workshop, or do you want the one with the wall boards?",
            "The one with the wall boards, please. We will want to draw.",
            "Booked. Thank you for the quick word."),
        new("{p}: last week's numbers",
            "The numbers for {p} are attached. Volume is up four per cent on the week before, and the returns are where they were in {m}.",
            "Thank you, that is what I needed for the Thursday report."),
        new("Draft of the {p} summary",
            "Attached is the one-page summary for {p}. I cut the history and kept the three decisions.",
            "It reads well. I changed one word in the second decision, nothing else.",
            "Good catch. It has gone to the steering group with your change."),
        new("Who signs off {p}?",
            "A short one: does the sign-off for {p} still go through finance, or straight to the sponsor?",
            "Straight to the sponsor since {m}. Finance only wants a copy.",
            "Perfect, thank you."),
        new("{p} plan, version 3",
            "Version 3 of the {p} plan is in the folder. The only change is the second milestone, two weeks later because of the audit.",
            "Seen and agreed. Thank you for keeping the audit out of the critical path."),
        new("Handover notes for {p}",
            "Before my days off: the notes for {p} are on the wiki page, and the supplier list is up to date. Nothing is burning.",
            "Thank you, all set here. Enjoy the break."),
        new("Typo on the {p} page",
            "There is a typo in the second heading on the {p} page: it says \"quaterly\". Could you correct it?",
            "Corrected, and the German page as well.",
            "Thank you!"),
        new("{p}: one slide for the town hall",
            "Could you send me one slide on {p} for the town hall? A picture and three numbers are enough.",
            "Attached: the picture from the pilot and the three numbers from {m}.",
            "Lovely, that is exactly right."),
        new("Training seats for {p}",
            "We have two seats left in the training for {p}. Do you want one for your newcomer?",
            "Yes, please. She starts on Monday and would be glad of it.",
            "She is on the list. The trainer has her address."),
        new("{p} retrospective: what I took away",
            "Three things I took away from the {p} retrospective: smaller batches, one owner for each decision, and no more Friday releases. The full notes are on the wiki.",
            "Thank you for writing them down so soon. I agree with all three."),
        new("Access to the {p} folder",
            "I can no longer open the {p} folder. Did the permissions change?",
            "They did, with the move in {m}. You are back in now.",
            "It works. Thank you."),
        new("{p}: travel on the same train?",
            "I am on the 8:12 to the {p} site visit. Are you on the same one?",
            "I am, coach 7. See you on the platform."),
        new("Budget line for {p}",
            "Which budget line do I use for the extra test week on {p}?",
            "Use the one from the pilot, it still has room. I told controlling.",
            "Great, the order is placed.") { OwnerOpens = true },
        new("{p}: second pair of eyes",
            "Would you look over the risk list for {p} before it goes out? It is two pages.",
            "Read it. Number four is really two risks, and I would put the weather one last. Otherwise good.",
            "Both changed. Thank you, that made it better.") { OwnerOpens = true },
        new("Minutes from the {p} call",
            "The minutes from today's {p} call are attached. Decisions are in bold at the top.",
            "Thank you, nothing to add from my side.") { OwnerOpens = true },
        new("{p}: do we have the old contract?",
            "Do you still have the signed contract from the first phase of {p}? Legal asked me for the page with the notice period.",
            "Found it in the archive, it is page 11. A scan is attached.",
            "You saved me an afternoon. Thank you.") { OwnerOpens = true },
        new("Good news on {p}",
            "The pilot customers for {p} renewed, both of them. Thank you for the long evenings in {m}.",
            "That is wonderful news. It was a pleasure to work on it.") { OwnerOpens = true },
        new("{p}: dates for the next quarter",
            "Here are our dates for {p} in the next quarter. They are the usual second Wednesdays.",
            "Thank you, they are in our calendar.") { SuitsOutsiders = true },
        new("{p}: delivery note",
            "The goods for {p} left our warehouse this morning. The delivery note is attached; the driver has your gate code.",
            "They arrived complete. Thank you for the careful packing.") { SuitsOutsiders = true },
        new("{p}: question on the invoice",
            "On the invoice for {p} we see the handling fee twice. Is one of them for {m}?",
            "You are right, one was booked twice. The corrected invoice is attached.",
            "That settles it. Thank you.") { SuitsOutsiders = true },
        new("{p}: new address for samples",
            "From this month on our samples go to the new hall, Dock 4. The old address still works until the summer.",
            "Noted, our shipping team has the new address.") { SuitsOutsiders = true },
        new("{p}: data sheet",
            "Would you send us the current data sheet for {p}? Ours is from before the change in {m}.",
            "Here it is, revision 6. The tolerances on page 2 are the only difference.",
            "Received with thanks.") { SuitsOutsiders = true },
        new("{p}: a word about the pilot",
            "Our people on the floor say that the pilot for {p} runs well. I thought that you should hear it from us.",
            "That made our day. I passed it on to the whole team.") { SuitsOutsiders = true },
        new("{p}: is the 10 o'clock slot still yours?",
            "For the {p} acceptance test: does your team keep the 10 o'clock slot at the bench?",
            "Yes, we keep it. Two of us will be there.",
            "Good. The bench is reserved for you.") { SuitsOutsiders = true, OwnerOpens = true },
        new("{p}: test report",
            "The test report for {p} is attached. All values are inside the limits; the summary is on the first page.",
            "Thank you, that closes the point for us.") { SuitsOutsiders = true, OwnerOpens = true },
    ];

    /// <summary>Titles of the owner's own working meetings, with the words of the mail that follows them.</summary>
    public static IReadOnlyList<(string Title, string Notes)> WorkingMeetings { get; } =
    [
        ("{p} planning", "Thank you both for the hour. We keep the scope, move the test week, and look at it again in a fortnight. The notes are on the {p} page."),
        ("{p}: open points", "As agreed: points 1 to 4 are closed, point 5 waits for the supplier, and nothing else blocks us. The list on the {p} page is up to date."),
        ("{p} dry run", "That was a good dry run. The second part can be five minutes shorter; I have updated the file with your remarks."),
        ("{p} budget", "The budget for {p} stays as it was in {m}, with the reserve named separately. The sheet with today's changes is in the folder."),
        ("{p}: lessons from the field", "Thank you for the stories from the field. I wrote the five that touch {p} on its page, with your initials beside them."),
    ];

    public static IReadOnlyList<string> CopiedToOwner { get; } =
    [
        "The carrier asks for the pallet sizes for {p}. Could you pass them on to him?",
        "Can your team take over the print proofs for {p} this time?",
        "Do you have the key for the demo cabinet? We need it for {p}.",
        "Would you check the German wording on the {p} label?",
    ];

    public static IReadOnlyList<(string Subject, string Words)> ListPosts { get; } =
    [
        ("Lost: blue umbrella", "Has anyone seen a blue umbrella with a wooden handle? It was in the second-floor kitchen on Tuesday."),
        ("Kitchen fridge, Friday 4 pm", "The fridge is emptied on Friday at four. Could everyone please take home what has a name on it?"),
        ("Spare monitor?", "Does anyone have a spare monitor for two weeks? Our visitor from Lisbon would be grateful."),
        ("Choir for the summer party", "Who would like to sing at the summer party? No experience needed, only a little courage."),
        ("Bicycle cellar", "From Monday the bicycle cellar opens with the staff card. Is there anyone whose card does not work there?"),
    ];

    public static IReadOnlyList<string> Headlines { get; } =
    [
        "Ports clear their backlog, and what it means for spring", "Five warehouses that run on daylight", "Rail freight: the quiet winner of the year",
        "Why pallets are getting smaller", "Reader's question: who owns the returns?", "The packaging law in ten minutes", "Cold chains in a warm summer",
        "What buyers wish suppliers knew", "A short history of the shipping label", "Fewer boxes, better boxes",
    ];
}
