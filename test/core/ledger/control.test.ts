import { expect, test } from 'vitest';
import { controlAnswer, controlPage, unionControls } from '#core/ledger/control.ts';
import { controlRequests, nextPreview, requestOf } from '#core/ledger/control-request.ts';
import { documentLink, fileLink } from '#core/ledger/links.ts';
import { minutesMail } from '#core/ledger/minutes-mail.ts';
import { petitionMail } from '#core/ledger/petition-mail.ts';
import { askedFor } from '#core/ledger/petitions.ts';
import { unitControlPage, unitControls } from '#core/ledger/unit-control.ts';

const asked = askedFor({ key: 'p/u/3', kind: 'petition', use: 'issue', union: 'u', n: '3' });
const [petition] = unionControls;

test('every word of the dropdown asks for what it says', () => {
  expect(controlRequests).toHaveLength(12);
  expect(controlRequests.map((word) => requestOf(word))).toEqual([
    ...[1, 2, 3].map((n) => ({ use: 'preview', n })),
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => ({ use: 'issue', n })),
  ]);
});

test.each(['Xem trước lần 4', 'Lập lần 0', 'Lập', 'xin Lập lần 1', 'Lập lần 1 nhé'])(
  '%j asks for nothing that is known',
  (word) => {
    expect(requestOf(word)).toBeUndefined();
  },
);

test('after each preview comes another word, and after the last the first', () => {
  expect(['1', '2', '3'].map(nextPreview)).toEqual([
    'Xem trước lần 2',
    'Xem trước lần 3',
    'Xem trước lần 1',
  ]);
});

test('beside a request stand its files and those of earlier versions', () => {
  if (!petition) throw new Error('no controls');
  const made = { ...asked, answer: 'Đã lập.', docx: 'd3', document: 'g3' };
  const earlier = ['1', '2'].map((n) => ({ ...asked, n, docx: `d${n}` }));
  expect(controlAnswer(petition, made, earlier)).toEqual({
    document: petition.document,
    answer: 'Đã lập.',
    docx: fileLink('d3'),
    reading: documentLink('g3'),
    earlier: `Lần 1: ${fileLink('d1')}\nLần 2: ${fileLink('d2')}`,
  });
});

test('a .docx is linked only once the document beside it is there too', () => {
  if (!petition) throw new Error('no controls');
  expect(controlAnswer(petition, { ...asked, docx: 'd3' }, [])).toMatchObject({
    docx: '',
    reading: '',
    earlier: '',
  });
});

test('a link is made of an id, and of none no link', () => {
  expect(fileLink('x')).toBe('https://drive.google.com/file/d/x/view');
  expect(documentLink('x')).toBe('https://docs.google.com/document/d/x/edit');
  expect([fileLink(''), documentLink('')]).toEqual(['', '']);
});

test('each page offers the documents of its own level, a row each', () => {
  expect(unionControls.map(({ kind }) => kind)).toEqual([
    'petition',
    'confirmation',
    'cover',
    'thanks',
  ]);
  expect(unitControls.map(({ kind }) => kind)).toEqual([
    'minutes',
    'unitPetition',
    'cover',
    'thanks',
  ]);
  for (const [page, controls] of [
    [controlPage, unionControls],
    [unitControlPage, unitControls],
  ] as const) {
    expect(page.firstRows.map(({ id, system }) => [id, system.document])).toEqual(
      controls.map(({ id, document }) => [id, document]),
    );
  }
});

test('the mail about a document goes to those who asked and says which', () => {
  const officers = ['a@example.org', 'b@example.org'];
  const record = { ...asked, answer: 'Tờ trình có 05 sáng kiến.' };
  const told = petitionMail(record, 'LĐLĐ TP Cao Lãnh', officers);
  expect(told).toMatchObject({
    key: 'petition p/u/3',
    to: 'a@example.org; b@example.org',
    subject: 'Tờ trình của LĐLĐ TP Cao Lãnh đã lập xong (lần 3)',
    status: 'waiting',
  });
  expect(told.body.split('\n').slice(0, 3)).toEqual([
    'Kính gửi LĐLĐ TP Cao Lãnh,',
    '',
    'Tờ trình có 05 sáng kiến.',
  ]);
  expect(told.body).toMatch(/trang “Hồ sơ gửi”\.\n\nTrân trọng\.$/);
  const minutes = minutesMail(record, 'LĐLĐ tỉnh Đồng Tháp', []);
  expect(minutes).toMatchObject({
    key: 'minutes p/u/3',
    subject: 'Biên bản họp hội đồng của LĐLĐ tỉnh Đồng Tháp đã lập xong (lần 3)',
    status: 'unaddressed',
  });
  expect(minutes.body).toMatch(
    /^Kính gửi LĐLĐ tỉnh Đồng Tháp,\n\nTờ trình có 05 sáng kiến\.\n.*“Lập hồ sơ”.*\n\nTrân trọng\.$/,
  );
});
