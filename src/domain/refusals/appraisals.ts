/** Facts of the refusals about the appraisal of governors. */
export interface AppraisalRefusalFacts {
  'appraisal-not-in-year': { year: number };
}
