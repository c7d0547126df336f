import type { Outcome } from '../../domain/values/result.ts';
import type { FilesDeps } from '../letters/enclose-file.ts';
import type { LetterDeps } from '../letters/letter-deps.ts';
import type { PapersDeps } from '../papers/papers-deps.ts';
import type { PaperRendererRefusal } from '../papers/papers-ports.ts';
import type { Transactions } from '../ports.ts';
import type { NoticeTables, Prepared } from './notice-contents.ts';

export type PrepareNoticeRefusal =
  | 'forbidden'
  | 'framework-not-found'
  | 'letter-unit-required'
  | 'letter-unit-closed'
  | 'notice-nobody-left'
  | 'notice-prepared-already'
  | 'notice-being-prepared'
  | 'notice-not-of-year'
  | 'notice-without-list'
  | 'indicators-missing'
  | 'pack-not-announced'
  | PaperRendererRefusal;

export type NoticeDeps = Omit<LetterDeps, 'transactions'> &
  FilesDeps & {
    readonly transactions: Transactions<NoticeTables>;
    readonly papers: Pick<PapersDeps, 'paperRenderer' | 'paperFiles' | 'paperSigner' | 'verifyAddress' | 'isDemo'>;
  };

export type Prepare = (stores: NoticeTables) => Promise<Outcome<Prepared, PrepareNoticeRefusal>>;
