import type { Programme } from './programme.ts';

/** NĐ 30/2020: "TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH" stand on lines of their own. */
export function signingMistakes({ petition, petitionOf }: Programme): readonly string[] {
  const all: readonly (readonly [path: string, own: Programme['petitionOf'][string]])[] = [
    ['petition', petition],
    ...Object.entries(petitionOf).map(([key, own]) => [`petitionOf.${key}`, own] as const),
  ];
  return all.flatMap(([path, { authority = '', signer = [] }]) => [
    ...(/^tm\./i.test(authority.trim())
      ? [
          `${path}.authority: không ghi “TM.”, văn bản tự ghi; chỉ ghi tên tập thể, như “Ban Thường vụ”.`,
        ]
      : []),
    ...(/^(?:kt|tl|tuq)\./i.test(lastPosition(signer))
      ? [`${path}.signer: sau dòng “KT. …” hãy ghi thêm dòng chức vụ người ký, như “PHÓ CHỦ TỊCH”.`]
      : []),
  ]);
}

/** A name, the one line that is not in capitals, may stand below. */
function lastPosition(signer: readonly string[]): string {
  const positions = signer.filter((line) => line === line.toUpperCase());
  return positions[positions.length - 1]?.trim() ?? '';
}
