import { roundsActs } from '../web/rounds-acts.data.ts';

/**
 * What stands in a sample address for each part that pages and routes of the API name; most of it is in the demonstration.
 * A new part is added here, and nowhere else.
 */
const parts: Readonly<Record<string, string>> = {
  // A year, its party, round and indicator.
  ...{ fiscalYear: '2568', year: '2568', organisationId: 'TH-42', org: 'TH-42', province: 'TH-42', round: '12m' },
  ...{ code: '1.1-SME', agency: 'TH-42.cd', duty: 'collector', sha256: 'a'.repeat(64), format: 'csv' },
  // Letters.
  ...{ place: 'TH-42', sender: 'opdc', letter: '2568-3fa9c1d2e0', unitId: '3fa9c1d2e0', unit: '3fa9c1d2e0' },
  ...{ series: 'circular', notice: 'results' },
  // Bodies and meetings.
  ...{ body: 'committee.oversight', meeting: '1', organisation: '1', appointment: '1', position: '1', holder: '1' },
  // What is numbered or named by chance.
  ...{ id: '1', number: '1', version: '1', token: '1', key: '1', edition: '1', day: '1', plan: '1', document: '1' },
  ...{ dataset: 'results-6m', file: '1' },
  ...{ request: '1', need: 'what-happened', scenario: '1', party: 'TH-42', observation: 'same-figures' },
};

/** What may stand in an address of a page where only some words are known. */
export const wordsOfAddresses: Readonly<Record<string, readonly string[]>> = {
  '/:fiscalYear/rounds/:act': roundsActs,
  '/holidays/:act': ['add', 'import', 'withdraw'],
  '/:fiscalYear/:organisationId/agreement/moves/:action': ['propose', 'sign'],
  '/:fiscalYear/:organisationId/:round/moves/:action': ['endorse', 'return'],
  '/:fiscalYear/:organisationId/:round/indicators/:code/moves/:action': ['send', 'return'],
  '/letters/:place/:letter/moves/:action': ['submit-letter'],
  '/organisations/:organisation/:act': ['rename', 'merge', 'close'],
  '/:fiscalYear/:organisationId/plans/:number/moves/:action': ['send-plan', 'return-plan'],
  '/:fiscalYear/:organisationId/changes/:number/moves/:action': ['submit-change', 'withdraw-change'],
  '/:fiscalYear/:organisationId/advice/:number/moves/:action': ['give-advice', 'answer-advice', 'ask-again'],
  '/:fiscalYear/central-data/:round/:code/moves/:action': ['hand-over', 'sign-off'],
  '/:fiscalYear/:organisationId/:round/panel/moves/:action': [
    'conclude-scores',
    'propose-settlement',
    'confirm-settlement',
  ],
  '/meetings/:id/moves/:action': ['call-meeting', 'cancel-meeting'],
  '/:fiscalYear/:organisationId/:round/objections/moves/:action': ['propose', 'send-back', 'approve', 'answer'],
  '/:fiscalYear/:organisationId/innovation/:number/moves/:action': ['send', 'withdraw', 'accept', 'announce'],
  '/:fiscalYear/:organisationId/:round/site-visit/moves/:action': ['announce', 'confirm', 'sign-off'],
};

/** A move that a route of the API may name in its `:move`, by what stands in its path. */
const moves: readonly (readonly [string, string])[] = [
  ['/innovation/', 'send'],
  ['/meetings/', 'call-meeting'],
  ['/agreement/', 'propose'],
  ['/results/', 'send'],
  ['/templates/', 'submit'],
  ['/site-visit/', 'announce'],
  ['/objections/', 'propose'],
  ['/panel/', 'conclude-scores'],
  ['/rounds/', 'endorse'],
  ['/letters/', 'submit-letter'],
  ['/plans/', 'send-plan'],
  ['/changes/', 'submit-change'],
  ['/advice/', 'give-advice'],
  ['/central-data/', 'hand-over'],
];

const partNames = /:([A-Za-z]\w*)|\{(\w+)\}/g;

/** The names of the parts of an address, in their order. */
export function partsOf(pattern: string): readonly string[] {
  return [...pattern.matchAll(partNames)].map(([, name, named]) => name ?? named ?? '');
}

function sampleOf(name: string, pattern: string): string {
  const word = wordsOfAddresses[pattern]?.[0];
  const isWord = name === 'act' || name === 'action';
  const sample =
    name === 'move' ? moves.find(([within]) => pattern.includes(within))?.[1] : isWord ? word : parts[name];
  if (sample === undefined)
    throw new Error(`no sample stands for "${name}" of ${pattern}: add one to src/testing/sample-addresses.ts`);
  return sample;
}

/** An address by its pattern (`/:year/x` or `/{year}/x`), about the sample of each part; `changes` name others. */
export function sampleAddress(pattern: string, changes: Readonly<Record<string, string>> = {}): string {
  return pattern.replace(partNames, (_, name?: string, named?: string) => {
    const part = name ?? named ?? '';
    return changes[part] ?? sampleOf(part, pattern);
  });
}

/** The addresses of a form by its pattern, one for each word that it may name; `id` is a person's. */
export function formAddresses(pattern: string, id: string): readonly string[] {
  const words = wordsOfAddresses[pattern];
  if (words === undefined) return [sampleAddress(pattern, { id })];
  return words.map((word) => sampleAddress(pattern, { id, act: word, action: word }));
}
