/** A program that reads pages: the command line, Chromium, Firefox. */
export interface Engine {
  readonly name: string;
  /** Reads the page in the file, loaded under `url`; the JSON of page text and extraction. */
  read(page: { readonly file: string; readonly html: string; readonly url: string }): Promise<string>;
  close(): Promise<void>;
}

/** The page's own scripts stay still: what is compared is the text as served. */
export const NO_SCRIPTS = { "Content-Security-Policy": "script-src 'none'" } as const;
