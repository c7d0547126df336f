/** Why an agreement cannot take the road chosen for it (domain §2 step 3). */
export type BranchRefusal =
  | 'analysis-incomplete'
  | 'not-on-approved-list'
  | 'province-wishes-to-negotiate'
  | 'no-negotiation-this-year'
  | 'negotiation-unresolved';
