import type { Planted } from './planted.ts';

/** Mistakes about locks, documents, mail, numbers and what is published. */
export const plantedInOutcomes: readonly Planted[] = [
  {
    name: 'no lock',
    changes: [
      { file: 'google/lock.ts', from: 'if (!lock.tryLock(1000)) return undefined;', to: '' },
    ],
  },
  {
    name: 'mail before record',
    changes: [
      {
        file: 'stages/send.ts',
        from: "  mark(effects, placed, { status: 'sending', quotaBefore: quotaNote(left, day) });\n",
        to: '',
      },
    ],
  },
  {
    name: 'document noted before its mail waits',
    changes: [
      {
        file: 'stages/petition/issue.ts',
        from: '  if (!isPreview) paper.announce(',
        to: "  effects.petitions.save({ ...ready, record: { ...record, ...outcome, status: 'made' } });\n  if (!isPreview) paper.announce(",
      },
    ],
  },
  {
    name: 'documents made without being counted',
    changes: [
      {
        file: 'stages/petition/issue.ts',
        from: "if (unspent > left) effects.budget.spend('documents', unspent - left);",
        to: '',
      },
    ],
  },
  {
    name: 'projection without allow-list',
    changes: [
      {
        file: 'core/publication/publication.ts',
        from: 'title: titleIn(dossier),',
        to: "title: [titleIn(dossier), facts.phone].join(' '),",
      },
    ],
  },
  {
    name: 'author published without consent',
    changes: [
      {
        file: 'core/publication/publication.ts',
        from: 'author: named ? publicText(facts.fullName) || null : null',
        to: 'author: publicText(facts.fullName) || null',
      },
    ],
  },
  {
    name: 'what changed not noted for counting',
    changes: [
      {
        file: 'stages/route.ts',
        from: '  noteChanged(effects, writeAll(false));\n',
        to: '  writeAll(false);\n',
      },
    ],
  },
  {
    name: 'what changed not noted for publishing',
    changes: [
      {
        file: 'stages/route.ts',
        from: "    marks.write('unpublished', 'yes');\n",
        to: '',
      },
    ],
  },
];
