import { type Counts, type Gathering, isOpen, noCounts } from "./gathering.ts";

/** What one lead has to do. */
export interface LeadBurden {
  /** As written; "" for tasks that name none. */
  readonly name: string;
  readonly counts: Readonly<Counts>;
  readonly open: number;
}

export interface Leads {
  /** Those with the most open tasks first. */
  readonly bars: readonly LeadBurden[];
  /** Leads with open tasks that have no bar. */
  readonly leftOut: number;
}

/** Tasks by lead; one with several leads counts for each. `asked`: the only leads that count, all when empty. */
export function gatherLeads(asked: readonly string[], limit: number): Gathering<Leads> {
  const byName = new Map<string, Counts & { open: number }>();
  const only = asked.length === 0 ? null : new Set(asked);
  const count = (name: string, status: keyof Counts): void => {
    const counts = byName.get(name) ?? { ...noCounts(), open: 0 };
    byName.set(name, counts);
    counts[status] += 1;
    if (isOpen(status)) counts.open += 1;
  };
  return {
    add: ({ leads }, status) => {
      if (leads.length === 0 && !only) count("", status);
      // Some texts name the same lead twice.
      leads.forEach((name, at) => {
        if ((!only || only.has(name)) && leads.indexOf(name) === at) count(name, status);
      });
    },
    result: () => {
      const burdens = [...byName].map(([name, { open, ...counts }]): LeadBurden => ({ name, counts, open }));
      const busy = burdens.filter(({ open }) => open > 0).sort((a, b) => b.open - a.open || (a.name < b.name ? -1 : 1));
      return { bars: busy.slice(0, limit), leftOut: Math.max(0, busy.length - limit) };
    },
  };
}
