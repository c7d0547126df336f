/** In place of facts, for refusals whose sentence is always the same. */
export type NoFacts = undefined;
