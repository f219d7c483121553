import { describe, expect, test } from 'vitest';
import { badgeFile, badgeSnippet, escaped } from '../../../site/src/poster/badge.ts';
import { deadlineWords, invitationText } from '../../../site/src/poster/invitation.ts';

const entryWindow = { from: '2021-03-10', to: '2021-04-10' };

describe('the deadline', () => {
  test.each([
    [undefined, 'Nhận sáng kiến từ ngày 10/3/2021 đến hết ngày 10/4/2021.'],
    ['2021-03-09', 'Sẽ nhận sáng kiến từ ngày 10/3/2021 đến hết ngày 10/4/2021.'],
    ['2021-03-10', 'Hạn: hết ngày 10/4/2021, còn 32 ngày kể cả hôm nay.'],
    ['2021-04-09', 'Hạn: hết ngày 10/4/2021, còn 2 ngày kể cả hôm nay.'],
    ['2021-04-10', 'Hạn cuối là hôm nay, 10/4/2021.'],
    ['2021-04-11', 'Đã hết thời gian nhận sáng kiến (từ ngày 10/3/2021 đến hết ngày 10/4/2021).'],
  ])('on %s', (today, words) => {
    expect(deadlineWords(entryWindow, today)).toBe(words);
  });
});

test('the message has the address on a line of its own', () => {
  const text = invitationText(
    {
      programme: 'Sáng kiến mẫu',
      union: 'LĐLĐ TP Cao Lãnh',
      address: 'https://sangkien.example.org/c/3d68je/',
      codeAddress: 'sangkien.example.org/c',
      code: '3D6-8JE',
    },
    'Hạn cuối là hôm nay, 10/4/2021.',
  );
  expect(text.split('\n')).toContain('https://sangkien.example.org/c/3d68je/');
  expect(text).toContain('LĐLĐ TP Cao Lãnh mời anh, chị');
  expect(text).toContain('nhập mã 3D6-8JE');
});

describe('the badge', () => {
  const hostile = `"><script>alert(1)</script> & 'x'`;

  test('shows a name as text, whatever it holds', () => {
    expect(escaped(hostile)).not.toMatch(/[<>"]/);
    expect(badgeFile(hostile)).not.toContain('<script');
    const addresses = {
      page: 'https://a.example.org/?x="&y',
      image: 'https://a.example.org/b.svg',
    };
    expect(badgeSnippet(hostile, addresses).match(/</g)).toHaveLength(3);
  });

  test.each(['Ngắn', 'A'.repeat(200), '75 nghìn sáng kiến, vượt khó, phát triển'])(
    'has at most two lines for “%s”',
    (name) => {
      const lines = [...badgeFile(name).matchAll(/<tspan[^>]*>([^<]*)/g)].map(([, line]) => line);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(line?.length).toBeLessThanOrEqual(33);
    },
  );
});
