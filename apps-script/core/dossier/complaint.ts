import type { Dossier } from './dossier.ts';

/** A complaint about an initiative, as officers noted it; its words stay inside the ledger. */
export interface Complaint {
  /** The union that noted it, and the number of its row in *Khiếu nại*: "dong-thap/tp-cao-lanh 3". */
  readonly key: string;
  readonly content: string;
  readonly receivedOn: string;
  readonly resolved: boolean;
  /** How and when it was closed. */
  readonly resolution: string;
}

/** The numbers of the complaints that are still open: "3, 5"; '' for none. */
export function openComplaints({ complaints }: Pick<Dossier, 'complaints'>): string {
  return complaints
    .filter(({ resolved }) => !resolved)
    .map(({ key }) => key.slice(key.lastIndexOf(' ') + 1))
    .join(', ');
}
