import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import type { PasswordWeakness } from '../application/people/people-ports.ts';
import { guessableWords } from '../domain/people/password-words.data.ts';

/** Assumption: ten thousand million guesses; with argon2id and slowed sign-ins that is years, even after a leak. */
const ENOUGH_GUESSES_LOG10 = 10;

/** What comes after adds nothing that could make a weak beginning strong enough to matter, and costs time. */
const LONGEST_ESTIMATED = 72;

const weaknessOfDictionary: Readonly<Record<string, PasswordWeakness>> = { userInputs: 'own', product: 'product' };

/**
 * Why a password would soon be guessed, or null if it would not. `own` are the person's words: name, e-mail. Known and
 * leaked passwords come with the library; the words of the product are ours.
 */
export function openPasswordStrength(): (password: string, own: readonly string[]) => PasswordWeakness | null {
  const estimator = new ZxcvbnFactory({
    dictionary: { ...dictionary, product: [...guessableWords] },
    graphs: adjacencyGraphs,
  });
  return (password, own) => {
    const estimate = estimator.check([...password].slice(0, LONGEST_ESTIMATED).join(''), [...own]);
    if (estimate.guessesLog10 >= ENOUGH_GUESSES_LOG10) return null;
    const found = estimate.sequence.filter((one) => one.pattern !== 'bruteforce');
    const [longest] = found.sort((a, b) => b.token.length - a.token.length);
    if (longest?.pattern !== 'dictionary') return 'pattern';
    return weaknessOfDictionary[String(longest.dictionaryName)] ?? 'common';
  };
}
