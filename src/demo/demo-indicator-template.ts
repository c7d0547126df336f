import type { ReportedVariable } from '../domain/agreement/indicator.ts';

/** The provincial agencies by the last part of their ids (`TH-42.cd`): the eight addressees of Loei's letter. */
export type AgencyShort = 'cd' | 'ts' | 'nre' | 'stat' | 'local' | 'com' | 'admin' | 'office';

/**
 * How a demonstration figure is made and how the result follows from it. Ranges are whole numbers of the quantity's
 * smallest unit kept (`decimals` places).
 * - `growth`: (part − whole) ÷ whole × 100
 * - `ratio`: part ÷ whole × factor
 * - `direct`: the figure itself
 * - `steps`: milestones done in order
 */
type DemoMeasure =
  | {
      readonly kind: 'growth';
      readonly part: ReportedVariable;
      readonly whole: ReportedVariable;
      readonly from: number;
      readonly to: number;
      readonly decimals: number;
    }
  | {
      readonly kind: 'ratio';
      readonly part: ReportedVariable;
      readonly whole: ReportedVariable;
      readonly factor: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'direct'; readonly label: string; readonly decimals: number }
  | { readonly kind: 'steps'; readonly names: readonly string[] };

/** One made-up indicator; each province gets its own targets within the ranges. */
export interface DemoTemplate {
  readonly code: string;
  readonly componentCode: string;
  readonly name: string;
  readonly about: string;
  readonly unit: string;
  readonly measure: DemoMeasure;
  /** Basic target in hundredths of the unit, and the distance to the standard and the advanced target. */
  readonly ladder: { readonly basic: number; readonly step: number; readonly spread: number } | null;
  /** True if a central data owner supplies the figure. */
  readonly central?: { readonly minimum: string; readonly maximum: string };
  readonly lead: AgencyShort;
  readonly support: readonly AgencyShort[];
  /** Chosen baseline years (Buddhist era): never simply the last three. */
  readonly baselineYears: readonly number[];
  readonly source: string;
}
