import { createContext } from 'preact';
import type { SessionStrength } from '../../application/people/resolve-session.ts';

/** Who the reader is and can prove it with, and the path of their page. */
export interface OwnProof {
  readonly email: string;
  readonly strength: SessionStrength;
  readonly path: string;
}

/** What the reader can prove with; null on a page without anything of one person. */
export const ProofOfReader = createContext<OwnProof | null>(null);
