/** What the segments of a picture mean. */
export function Legend({ entries }: { readonly entries: readonly { readonly key: string; readonly words: string }[] }) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-meta text-text2">
      {entries.map(({ key, words }) => (
        <li key={key} className="flex items-center gap-1.5">
          <svg viewBox="0 0 12 12" className="chart-key" aria-hidden="true">
            <rect x={0.5} y={0.5} width={11} height={11} className={`seg-${key}`} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
