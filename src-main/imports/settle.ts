import { PecuniaError } from '../../src-shared/errors.ts';
import type { ImportChoice, ImportDecision, ImportQuestion } from './reading.ts';

/** What stands for one key: the value in force, and either the decision or the question to show. */
export type Settled<Value extends string = string> = {
  readonly value: Value;
  readonly decision: ImportDecision | null;
  readonly question: ImportQuestion | null;
};

/** A value with the reason that proves it. */
export type Proof<Value extends string = string> = { readonly value: Value; readonly reason: string };

/** The user's answers by key. */
export type Answers = Readonly<Record<string, string>>;

/** What `settle` chooses from: the first choice stands until a question is answered. */
export type Matter<Value extends string> = {
  readonly key: string;
  readonly choices: readonly (ImportChoice & { readonly value: Value })[];
  readonly proof: Proof<Value> | null;
  readonly question: string;
};

/** Throws `invalid_input` naming the valid choices when an answer is none of them. */
export const checkAnswer = (key: string, answer: string, valid: readonly string[]): void => {
  if (valid.includes(answer)) return;
  throw new PecuniaError('invalid_input', `“${answer}” is no answer to “${key}”. Choose one of: ${valid.join(', ')}.`, {
    key,
    answer,
    valid,
  });
};

/** Takes the user's answer, else the proven value, else asks. Throws `invalid_input` for an answer that is no choice. */
export const settle = <Value extends string>(
  answers: Answers,
  { key, choices, proof, question }: Matter<Value>,
): Settled<Value> => {
  const answer = answers[key];
  if (answer !== undefined) {
    checkAnswer(
      key,
      answer,
      choices.map(({ value }) => value),
    );
    const value = answer as Value;
    return { value, decision: { key, value, reason: 'You chose it.', choices }, question: null };
  }
  if (proof)
    return { value: proof.value, decision: { key, value: proof.value, reason: proof.reason, choices }, question: null };
  const [first] = choices;
  if (!first) throw new PecuniaError('invalid_input', `There is nothing to choose from for “${key}”.`, { key });
  return { value: first.value, decision: null, question: { key, text: question, choices } };
};
