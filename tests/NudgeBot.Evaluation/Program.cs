using NudgeBot.Evaluation.Sentences;

if (args is ["--train-sentences", var sentences, var weights]) SentenceTraining.Run(sentences, weights);
else if (args is ["--sentences", var labelled, var predictions]) SentencesTask.Write(labelled, predictions);
