import { expect, test } from 'vitest';
import { questionOf } from '#core/submission/questions.ts';
import { nation } from './given.ts';

const help = (
  id: 'consentProcessing' | 'consentPublication',
  contact = { name: 'Ban Tuyên giáo', phone: '', email: 'hoi@example.org' },
) => questionOf(id, { ...nation, contact }).help;

test('each notice is of several lines and ends with whom to tell', () => {
  for (const id of ['consentProcessing', 'consentPublication'] as const) {
    const lines = help(id).split('\n');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line) => line.length > 10)).toBe(true);
    expect(help(id)).toContain('Ban Tuyên giáo, hoi@example.org');
    expect(help(id)).not.toContain(', ,');
  }
});

test('whom to tell is named as far as the programme names somebody', () => {
  const all = { name: 'Ban Tuyên giáo', phone: '0912 000 345', email: 'hoi@example.org' };
  expect(help('consentPublication', all)).toContain(
    'Ban Tuyên giáo, 0912 000 345, hoi@example.org',
  );
  const bare = help('consentPublication', { name: 'Ban Tuyên giáo', phone: '', email: '' });
  expect(bare).toMatch(/xin báo Ban Tuyên giáo\./);
});
