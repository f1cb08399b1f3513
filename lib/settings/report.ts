import { browser } from "wxt/browser";

/** What the head of a printed report says, as the user left it. */
export interface ReportSettings {
  /** The body above the unit; "" for none. */
  readonly superior: string;
  /** `null`: the unit chosen in the settings. */
  readonly unit: string | null;
  readonly place: string;
  /** `null`: the usual title. */
  readonly title: string | null;
  /** "Báo cáo số …": what the report is an appendix of; "" to be filled in by hand. */
  readonly attachedTo: string;
  readonly hasMotto: boolean;
  readonly hasSignature: boolean;
  readonly byNotice: boolean;
}

const KEY = "report";
const VERSION = 1;
const DEFAULTS: ReportSettings = {
  ...{ superior: "", unit: null, place: "", title: null, attachedTo: "" },
  ...{ hasMotto: true, hasSignature: true, byNotice: true },
};

function readStored(stored: unknown): ReportSettings {
  if (typeof stored !== "object" || stored === null || (stored as { version?: unknown }).version !== VERSION) return DEFAULTS;
  const fields = Object.entries(DEFAULTS).map(([key, usual]) => {
    const value = (stored as Readonly<Record<string, unknown>>)[key];
    const fits = typeof value === (usual === null ? "string" : typeof usual);
    return [key, fits ? value : usual];
  });
  // Every key of DEFAULTS with a value of its type.
  return Object.fromEntries(fields) as ReportSettings;
}

/** The head of the report as it was left; the usual one when nothing readable is stored or storage fails. */
export async function getReportSettings(): Promise<ReportSettings> {
  try {
    return readStored((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return DEFAULTS; // A report can be printed all the same.
  }
}

/** Remembers it. Rejects when storage fails. */
export async function setReportSettings(settings: ReportSettings): Promise<void> {
  await browser.storage.local.set({ [KEY]: { version: VERSION, ...settings } });
}
