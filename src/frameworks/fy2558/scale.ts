import { assumedFiveLevelMissing, assumedFiveLevelScale } from '../common-assumptions.ts';

/** The letter of FY2558 states no scale: five levels are assumed. */
export const scale = assumedFiveLevelScale;

/** The letter of FY2558 does not say what a missing result scores. */
export const missing = assumedFiveLevelMissing;
