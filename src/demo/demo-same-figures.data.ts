import type { RoundCode } from '../domain/framework/source-schema.ts';

/** A made-up result whose figures are those of another one, of the same indicator. */
export interface DemoSameFigures {
  readonly province: string;
  readonly round: RoundCode;
  readonly code: string;
  readonly as: { readonly province: string; readonly round: RoundCode };
}

/**
 * Made-up figures that are alike, so that the demonstration has something to ask about: two pairs of provinces, and one
 * province whose figures of the second round are those of its first.
 */
export const demoSameFigures: readonly DemoSameFigures[] = [
  { province: 'TH-75', round: '6m', code: '1.1-SME', as: { province: 'TH-42', round: '6m' } },
  { province: 'TH-51', round: '12m', code: '1.1-SME', as: { province: 'TH-58', round: '12m' } },
  { province: 'TH-61', round: '12m', code: '1.1-SME', as: { province: 'TH-61', round: '6m' } },
];
