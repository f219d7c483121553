import { expect, test } from 'vitest';
import { install } from '../../../scripts/installation/install.ts';
import { dossiersIn, unionsIn } from '../../../scripts/installation/ledger-view.ts';
import { playTimeline } from '../../../scripts/installation/timeline.ts';
import { openWorkspace } from '../../../scripts/workspace/workspace.ts';

const workbook = 'dong-thap/tp-cao-lanh';

test('officers enter for a worker before any entry came, and choose what they entered', async () => {
  const now = Date.parse('2021-03-19T08:00:00+07:00');
  const installation = await install(openWorkspace({ dir: ':memory:', now }), '75-nghin-2021');
  const set = {
    fullName: 'Trần Văn Bình',
    title: 'Xe gom rác có bánh phụ',
    appliedStatus: 'Đã áp dụng có hiệu quả',
    appliedFrom: '15/3/2021',
    group: 'Doanh nghiệp',
    description: 'Nay có bánh phụ nên nhẹ hơn.',
    consentProcessing: 'x',
    send: 'x',
  };
  const refusals = playTimeline(installation, {
    answers: [],
    officers: [
      { at: '2021-03-20T08:00:00+07:00', workbook, onBehalf: { row: 'nh-1', set } },
      {
        at: '2021-03-21T08:00:00+07:00',
        workbook,
        row: 'nh-1',
        set: { employerAgreed: 'Có', decision: 'Chọn' },
      },
    ],
    until: Date.parse('2021-03-22T08:00:00+07:00'),
  });
  expect(refusals).toEqual([]);
  const id = `${unionsIn(installation).find((union) => union.id === workbook)?.workbook}/nh-1`;
  expect(dossiersIn(installation)).toMatchObject([
    { id, union: workbook, cells: { decision: 'Chọn' } },
  ]);
  installation.workspace.close();
});
