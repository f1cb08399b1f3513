export function downloadCsv(items: readonly unknown[], today: string, separator: string): void {
  console.log(items, today, separator);
}
