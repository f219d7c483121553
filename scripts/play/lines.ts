import * as z from 'zod/mini';
import { officerFields } from '#core/dossier/dossier.ts';
import { proposalFields } from '#core/dossier/proposal.ts';
import { type ControlRow, unionControls } from '#core/ledger/control.ts';
import { controlRequests } from '#core/ledger/control-request.ts';
import { receivedFields } from '#core/ledger/received-page.ts';
import { sentFields } from '#core/ledger/sent-page.ts';
import { unitControls } from '#core/ledger/unit-control.ts';
import { onBehalfFields } from '#core/submission/on-behalf.ts';
import { questionIds } from '#core/submission/questions.ts';

const instant = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
);
const id = z.string().check(z.minLength(1), z.maxLength(200));
const texts = <Name extends string>(names: readonly Name[]) =>
  z.strictObject(
    Object.fromEntries(names.map((name) => [name, z.exactOptional(z.string())])) as Record<
      Name,
      z.ZodMiniExactOptional<z.ZodMiniString>
    >,
  );

/** Documents by the row of *Lập hồ sơ* in which they are asked for. */
const requests = (controls: readonly ControlRow[]) => {
  const word = z.exactOptional(z.enum(controlRequests as [string, ...string[]]));
  return z.strictObject(Object.fromEntries(controls.map((control) => [control.id, word])));
};
/** What is written beside a Tờ trình, by its "Lần". */
const beside = <Name extends string>(names: readonly Name[]) =>
  z.strictObject({ n: z.int().check(z.positive()), set: texts(names) });

const answerLine = z.strictObject({ id, at: instant, answers: texts(questionIds) });
const officerLine = z.union([
  z.strictObject({ at: instant, workbook: id, row: id, set: texts(officerFields) }),
  z.strictObject({ at: instant, unit: id, row: id, set: texts(proposalFields) }),
  z.strictObject({
    at: instant,
    workbook: id,
    onBehalf: z.strictObject({
      row: z.string().check(z.regex(/^nh-[1-9]\d*$/)),
      set: texts(onBehalfFields),
    }),
  }),
  z.strictObject({ at: instant, workbook: id, control: requests(unionControls) }),
  z.strictObject({ at: instant, unit: id, control: requests(unitControls) }),
  z.strictObject({ at: instant, workbook: id, sent: beside(sentFields) }),
  z.strictObject({ at: instant, unit: id, sent: beside(sentFields) }),
  z.strictObject({
    at: instant,
    unit: id,
    received: z.strictObject({ from: id, ...beside(receivedFields).shape }),
  }),
]);

export type AnswerLine = z.infer<typeof answerLine>;
export type OfficerLine = z.infer<typeof officerLine>;

/** A file that can't be played, with sentences that name file, line and field. */
export class UnreadableFile extends Error {}

/** The responses of a .jsonl file. @throws UnreadableFile */
export function answerLines(file: string, text: string): readonly AnswerLine[] {
  const lines = parsed(file, text, answerLine);
  const seen = new Map<string, number>();
  const twice = lines.flatMap(({ number, value }) => {
    const first = seen.get(value.id);
    seen.set(value.id, number);
    return first === undefined
      ? []
      : [
          `${file}, dòng ${number}, mục "id": "${value.id}" đã có ở dòng ${first}. Mỗi phiếu cần một mã riêng.`,
        ];
  });
  if (twice.length > 0) throw new UnreadableFile(twice.join('\n'));
  return lines.map(({ value }) => value);
}

/** What officers do, of a .jsonl file. @throws UnreadableFile */
export function officerLines(file: string, text: string): readonly OfficerLine[] {
  return parsed(file, text, officerLine).map(({ value }) => value);
}

interface Line<T> {
  readonly number: number;
  readonly value: T;
}

function parsed<T>(file: string, text: string, schema: z.ZodMiniType<T>): readonly Line<T>[] {
  const mistakes: string[] = [];
  const lines = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, i): Line<T>[] => {
      if (line.trim() === '') return [];
      const number = i + 1;
      const read = readLine(line, schema);
      if ('value' in read) return [{ number, value: read.value }];
      mistakes.push(...read.mistakes.map((mistake) => `${file}, dòng ${number}${mistake}`));
      return [];
    });
  if (mistakes.length > 0) throw new UnreadableFile(mistakes.join('\n'));
  return lines;
}

type Read<T> = { readonly value: T } | { readonly mistakes: readonly string[] };

function readLine<T>(line: string, schema: z.ZodMiniType<T>): Read<T> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { mistakes: [': không đọc được. Mỗi dòng phải là một đối tượng JSON trọn vẹn.'] };
  }
  const hidden = hiddenKeys(json);
  if (hidden.length > 0) return { mistakes: hidden.map(unknownField) };
  const read = schema.safeParse(json);
  return read.success ? { value: read.data } : { mistakes: read.error.issues.flatMap(sentences) };
}

/** "__proto__" as a key passes a schema unseen; no field is called so. */
function hiddenKeys(json: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.keys(json).flatMap((key) => {
    const here = [...path, key];
    const below = hiddenKeys(Object.getOwnPropertyDescriptor(json, key)?.value, here);
    return key === '__proto__' ? [here.join('.')] : below;
  });
}

function sentences(issue: z.core.$ZodIssue): readonly string[] {
  const path = issue.path.join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField([...issue.path, key].join('.')));
    case 'invalid_union': {
      const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
      return closest.flatMap(sentences);
    }
    case 'invalid_type':
      return [
        `, mục "${path}": thiếu, hoặc không phải ${issue.expected === 'string' ? 'chữ đặt trong ngoặc kép' : 'một đối tượng'}.`,
      ];
    case 'invalid_value':
      return [`, mục "${path}": phải là một trong: ${issue.values.join(', ')}.`];
    case 'too_small':
      return [`, mục "${path}": không được để trống.`];
    default:
      return path.endsWith('at')
        ? [`, mục "${path}": thời điểm phải ghi như 2021-03-20T08:15:00+07:00.`]
        : [`, mục "${path}": giá trị không dùng được.`];
  }
}

function unknownField(path: string): string {
  return `, mục "${path}": không có mục nào tên như vậy. Xin kiểm tra lại cách viết.`;
}
