import { roundsActs } from '../../src/web/rounds-acts.data.ts';

/** Parts of addresses that name something in the demonstration. */
const parts: Readonly<Record<string, string>> = {
  ...{
    fiscalYear: '2568',
    organisationId: 'TH-42',
    round: '12m',
    code: '1.1-SME',
    number: '1',
    sha256: 'a'.repeat(64),
  },
};

/** What may stand in an address where only some words are known. */
export const wordsOfAddresses: Readonly<Record<string, readonly string[]>> = {
  '/:fiscalYear/rounds/:act': roundsActs,
  '/holidays/:act': ['add', 'import', 'withdraw'],
  '/:fiscalYear/:organisationId/agreement/moves/:action': ['propose', 'sign'],
  '/:fiscalYear/:organisationId/:round/moves/:action': ['endorse', 'return'],
  '/:fiscalYear/:organisationId/:round/indicators/:code/moves/:action': ['send', 'return'],
  '/letters/:place/:letter/moves/:action': ['submit-letter', 'issue-letter'],
  '/:fiscalYear/notices/:notice': ['framework', 'results'],
  '/:fiscalYear/:organisationId/plans/:number/moves/:action': ['send-plan', 'return-plan'],
  '/meetings/:id/moves/:action': ['call-meeting', 'cancel-meeting'],
};

/** The addresses of a form by its pattern, about something that there is; `id` is a person's. */
export function formAddresses(pattern: string, id: string): readonly string[] {
  return (wordsOfAddresses[pattern] ?? ['1']).map((word) =>
    pattern.replace(/:([A-Za-z0-9]+)/g, (_, part: string) => (part === 'id' ? id : (parts[part] ?? word))),
  );
}
