/** In place of facts: the refusal's sentence is always the same. */
export type NoFacts = undefined;
