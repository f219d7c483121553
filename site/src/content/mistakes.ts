import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/**
 * Says each mistake of a published file in a sentence that begins with its place,
 * "initiatives[3].title: đang để trống". Values are never repeated: they may be personal.
 */
export const mistakes = (issues: readonly Issue[]): readonly string[] =>
  issues.map((issue) => `${placeOf(issue.path)}: ${sentenceOf(issue)}`);

const placeOf = (path: Issue['path']): string =>
  path.reduce<string>(
    (place, step) =>
      typeof step === 'number'
        ? `${place}[${step}]`
        : `${place}${place === '' ? '' : '.'}${String(step)}`,
    '',
  ) || 'cả tệp';

const sentenceOf = (issue: Issue): string => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `có mục không được phép công bố: ${issue.keys.join(', ')}`;
    case 'invalid_type':
      return issue.path.length === 0 ? 'không phải dữ liệu công bố' : 'thiếu hoặc sai kiểu';
    case 'too_small':
      return issue.origin === 'string' ? 'đang để trống' : `nhỏ hơn ${issue.minimum}`;
    case 'invalid_value':
      return `phải là một trong: ${issue.values.join(', ')}`;
    case 'invalid_format':
      return 'sai dạng';
    default:
      return 'không đúng quy định';
  }
};
