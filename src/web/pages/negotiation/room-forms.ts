/** Names of the forms of one item and of their fields: there are many items on one page. */
export const formNames = {
  counter: (code: string) => `counter-${code}`,
  view: (code: string) => `view-${code}`,
  resolution: (code: string) => `resolution-${code}`,
  minutes: (number: number) => `minutes-${number}`,
  cancel: (number: number) => `cancel-${number}`,
} as const;

export const roomFieldNames = {
  weight: (code: string) => `weight-${code}`,
  target: (code: string, index: number) => `target-${code}-${index}`,
  baseline: (code: string, index: number) => `baseline-${code}-${index}`,
  replaceWith: (code: string) => `replaceWith-${code}`,
  reason: (code: string) => `reason-${code}`,
  view: (code: string) => `view-${code}`,
  resolution: (code: string) => `resolution-${code}`,
  note: (code: string) => `note-${code}`,
  present: (number: number) => `present-${number}`,
  minutes: (number: number) => `minutes-${number}`,
  cancel: (number: number) => `cancel-${number}`,
} as const;
