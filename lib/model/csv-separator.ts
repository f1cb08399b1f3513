/** What parts the columns of a CSV file: Excel expects the list separator of Windows, which a page cannot ask for. */
export type CsvSeparator = ";" | ",";
