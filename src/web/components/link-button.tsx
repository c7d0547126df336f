export interface LinkButtonProps {
  readonly label: string;
  readonly href: string;
  readonly kind?: 'primary' | 'secondary';
}

/** A link that looks like the main action of a page; it only navigates. */
export function LinkButton({ label, href, kind = 'primary' }: LinkButtonProps) {
  return (
    <a class={`button button--${kind}`} href={href}>
      {label}
    </a>
  );
}
