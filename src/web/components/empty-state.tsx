import type { ComponentChildren } from 'preact';

export interface EmptyStateProps {
  /** What is not here yet. */
  readonly title: string;
  /** What will appear, and when. */
  readonly whatWillAppear: string;
  /** A link to what can be done in the meantime. */
  readonly children?: ComponentChildren;
}

export function EmptyState({ title, whatWillAppear, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <p class="empty__title">{title}</p>
      <p>{whatWillAppear}</p>
      {children}
    </div>
  );
}
