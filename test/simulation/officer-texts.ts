import type { OfficerField } from '#core/dossier/dossier.ts';

/** What officers write into which of their columns; numbered, so that each text is written once. */
const texts: Partial<Record<OfficerField, readonly string[]>> = {
  decision: ['Chọn', 'Không chọn', 'Trả lại', 'Không đủ điều kiện', ''],
  employerAgreed: ['Có', 'Không', ''],
  introduced: ['Có', 'Không'],
  reason: ['Chờ giám đốc về #', 'Còn sơ sài #', '=1+1', ''],
  scope: ['Tổ cắt #', 'Cả tỉnh #', '01985', '+84 #'],
  withdrawn: ['', '', 'Có', 'Không'],
};

export const writtenFields = Object.keys(texts) as OfficerField[];

export function officerText(field: OfficerField, number: number, serial: number): string {
  const options = texts[field] ?? [];
  return (options[number % options.length] ?? '').replace('#', `(${serial})`);
}
