import { assumedFiveLevelMissing, assumedFiveLevelScale } from '../common-assumptions.ts';

/** Chapter 1 of the manual states no scale: five levels are assumed. */
export const scale = assumedFiveLevelScale;

/** Chapter 1 of the manual does not say what a missing result scores. */
export const missing = assumedFiveLevelMissing;
