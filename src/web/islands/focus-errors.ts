// After a refused form, the focus moves to the list of errors.
document.querySelector<HTMLElement>('[data-error-summary]')?.focus();
