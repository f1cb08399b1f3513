/** Blue sheet, yellow marker stroke, white tick: the drawing of assets/icon.svg. */
export function ProductMark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect x="2" width="28" height="32" rx="4" className="fill-fill" />
      <rect x="7" y="6" width="18" height="3" rx="1.5" fill="#fff" />
      <rect x="7" y="12" width="10" height="5" fill="#f5c04a" />
      <path d="m9 22.5 5 4.5L25 16" fill="none" stroke="#fff" strokeWidth="3.8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
