import type { SummaryFacts } from './petition-data.ts';

/**
 * What an officer still has to fill in before the row can stand in the Bảng tổng hợp:
 * "năm sinh", "chức vụ" … in the order of the letter's columns; empty when it is complete.
 */
export declare function missingColumns(facts: SummaryFacts): readonly string[];
