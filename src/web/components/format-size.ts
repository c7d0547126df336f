/** `1.4 เมกะไบต์`, `83 กิโลไบต์`; at least one kilobyte. */
export function formatSize(bytes: string): string {
  const kilobytes = Math.max(1, Math.round(Number(bytes) / 1024));
  return kilobytes < 1024 ? `${kilobytes} กิโลไบต์` : `${Math.round(kilobytes / 102.4) / 10} เมกะไบต์`;
}
