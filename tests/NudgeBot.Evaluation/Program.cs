using NudgeBot.Evaluation.Sentences;

switch (args)
{
    case ["--train-sentences", var sentences, var weights]:
        SentenceTraining.Run(sentences, weights);
        return 0;
    case ["--sentences", var sentences, var predictions]:
        SentencesTask.Write(sentences, predictions);
        return 0;
    default:
        Console.Error.WriteLine("Say --train-sentences SENTENCES.tsv WEIGHTS.tsv, or --sentences SENTENCES.tsv PREDICTIONS.jsonl.");
        return 2;
}
