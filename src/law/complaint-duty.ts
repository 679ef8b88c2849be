// Where people may complain to the controller itself, and how soon it must say that it has the complaint.
import type { Dated } from './dated.ts';

export interface ComplaintDuty extends Dated {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** ISO 8601, from receipt. */
  acknowledge: string;
  /** Whether the privacy notice must speak of it. */
  inNotice: boolean;
}

export const complaintDuties: readonly ComplaintDuty[] = [
  {
    id: 'gb-164a',
    country: 'GB',
    acknowledge: 'P30D',
    inNotice: true,
    validFrom: '2026-06-19',
    validTo: null,
    source: 'Data Protection Act 2018 s. 164A (Data (Use and Access) Act 2025 s. 103)',
  },
];
