import type { ComponentChildren } from 'preact';
import { componentText } from '../text/component-text.ts';
import { StatusShape } from './status-shape.tsx';
import type { StatusTone } from './status-tone.ts';

export interface NoticeProps {
  readonly tone: StatusTone;
  readonly title: string;
  readonly children?: ComponentChildren;
  /** Announce immediately to screen readers: only for the answer to the last action. */
  readonly announce?: boolean;
}

export function Notice({ tone, title, children, announce }: NoticeProps) {
  return (
    <section class={`notice notice--${tone}`} role={announce ? 'status' : undefined} aria-label={title}>
      <p class="notice__title">
        <StatusShape tone={tone} /> {title}
      </p>
      {children === undefined ? null : <div class="notice__body">{children}</div>}
    </section>
  );
}

/** What was saved, and what follows from it. */
export function SavedNotice({ children }: { readonly children?: ComponentChildren }) {
  return (
    <Notice tone="done" title={componentText.savedTitle} announce>
      {children}
    </Notice>
  );
}

export interface LockedNoticeProps {
  readonly why: string;
  /** A Thai date, with the time if it matters. */
  readonly since: string;
  /** Who can open it again, and how to ask. */
  readonly opensBy: string;
}

/** Why a form is closed, since when, and who can open it. */
export function LockedNotice({ why, since, opensBy }: LockedNoticeProps) {
  return (
    <Notice tone="quiet" title={componentText.lockedTitle}>
      <dl class="facts">
        <dt>{componentText.lockedWhy}</dt>
        <dd>{why}</dd>
        <dt>{componentText.since}</dt>
        <dd>{since}</dd>
        <dt>{componentText.lockedOpensBy}</dt>
        <dd>{opensBy}</dd>
      </dl>
    </Notice>
  );
}
