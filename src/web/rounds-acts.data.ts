/** OPDC's acts on the days of rounds, as the last part of their forms' address. */
export const roundsActs = ['open', 'due', 'close', 'extend', 'revoke-extension', 'outage', 'revoke-outage'] as const;

export type RoundsAct = (typeof roundsActs)[number];
