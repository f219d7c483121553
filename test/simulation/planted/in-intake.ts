import type { Planted } from './planted.ts';

/** Mistakes about what comes in: receiving, deciding, giving codes. */
export const plantedInIntake: readonly Planted[] = [
  {
    name: 'watermark without overlap',
    changes: [
      {
        file: 'stages/receive.ts',
        from: 'Math.max(0, Math.min(watermark, readAt - OVERLAP_MS))',
        to: 'watermark',
      },
    ],
  },
  {
    name: 'watermark by the clock',
    changes: [
      {
        file: 'stages/receive.ts',
        from: 'Math.max(0, Math.min(watermark, readAt - OVERLAP_MS))',
        to: 'readAt',
      },
      {
        file: 'stages/receive.ts',
        from: 'if (clock.now - readAt >= OVERLAP_MS) marks',
        to: 'marks',
      },
    ],
  },
  {
    name: 'append on retry without reading what is there',
    changes: [
      {
        file: 'stages/receive.ts',
        from: 'ledger.known(incoming.map(({ id }) => id))',
        to: 'new Set<string>()',
      },
    ],
  },
  {
    name: 'counter instead of HMAC',
    changes: [
      {
        file: 'stages/admission.ts',
        from: 'codeFromBytes(effects.signing.hmac(response.id))',
        to: 'codeFromBytes(effects.signing.hmac(String(effects.ledger.counts().received)))',
      },
    ],
  },
  {
    name: 'order of arrival trusted',
    changes: [
      { file: 'core/dossier/admit.ts', from: 'if (!newer) return', to: 'if (false) return' },
    ],
  },
  {
    name: 'quarantined entry taken as predecessor',
    changes: [
      {
        file: 'core/dossier/admit.ts',
        from: 'return late ? { ...outcome, dossier: notTaken(predecessor, submission) } : outcome;',
        to: 'return late ? { ...outcome, dossier: notTaken(predecessor, submission) } : { ...outcome, dossier: open(submission, code, problems) };',
      },
    ],
  },
  {
    name: 'tombstone ignored',
    changes: [
      {
        file: 'google/ledger.ts',
        from: '[responseKey(id), tombstoneKey(signing.sha256(id))]',
        to: '[responseKey(id)]',
      },
    ],
  },
  {
    name: 'tombstone keyed by a secret that may be lost',
    changes: [
      {
        file: 'google/people.ts',
        from: 'responseIds.map((id) => signing.sha256(id))',
        to: "responseIds.map((id) => signing.hmac(id).map(String).join(''))",
      },
      {
        file: 'google/ledger.ts',
        from: 'tombstoneKey(signing.sha256(id))',
        to: "tombstoneKey(signing.hmac(id).map(String).join(''))",
      },
    ],
  },
  {
    name: 'a trade secret kept',
    changes: [
      {
        file: 'core/submission/answers.ts',
        from: "(secret && id === 'description' ? '' : typed(answers, id))",
        to: '(typed(answers, id))',
      },
    ],
  },
  {
    name: 'ledger row found by its index',
    changes: [
      {
        file: 'google/ledger-book.ts',
        from: "if (cells && fingerprint(String(cells[0] ?? '')) === place.id) {",
        to: 'if (cells) {',
      },
    ],
  },
  {
    name: 'the count of rows written after them',
    changes: [
      {
        file: 'google/ledger-book.ts',
        from: '        writeCells(index.sheetId, 1, 0, [[JSON.stringify(counts)]]),\n',
        to: '',
      },
      {
        file: 'google/ledger-book.ts',
        from: '    this.#counts = counts;\n',
        to: '    this.#update([writeCells(index.sheetId, 1, 0, [[JSON.stringify(counts)]])], []);\n    this.#counts = counts;\n',
      },
    ],
  },
];
