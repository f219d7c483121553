import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogueOf } from '#core/catalogue/catalogue.ts';
import { columnLetters } from '#core/ledger/columns.ts';
import { type Registered, registryColumns } from '#core/ledger/registry.ts';
import { questionsOf } from '#core/submission/questions.ts';
import type { Answers } from '#core/submission/submission.ts';
import { answerForm } from '../../scripts/installation/answer-form.ts';
import { type Installation, install } from '../../scripts/installation/install.ts';
import { dossiersIn, intakesIn, quarantinedIn } from '../../scripts/installation/ledger-view.ts';
import { sweepUntilQuiet } from '../../scripts/installation/sweep.ts';
import type { FormItem } from '../../scripts/workspace/forms/form.ts';
import { openWorkspace } from '../../scripts/workspace/workspace.ts';
import { good, nation } from '../core/submission/given.ts';
import { byTitle, walk } from './form-journeys.ts';

const titles = new Map(questionsOf(nation).map(({ id, title }) => [title, id] as const));
const { units, unions } = catalogueOf('2021');
const workspace = openWorkspace({ dir: ':memory:', now: Date.parse('2021-03-20T08:00:00+07:00') });
let installation: Installation;
let form = '';

beforeAll(async () => {
  installation = await install(workspace, nation.id);
  form = installation.form;
});
afterAll(() => workspace.close());

/** Walks the Form with these answers and presses "Gửi". */
function send(
  answers: Answers,
  id: string,
  change: (item: FormItem) => string | undefined = () => undefined,
) {
  const answer = byTitle(titles, answers);
  const walked = walk(workspace, form, (item) => change(item) ?? answer(item));
  const sent = workspace.submit(form, walked.answers, { id });
  if (!sent.ok) throw new Error(`${sent.message ?? ''} ${[...sent.errors.values()].join('; ')}`);
  return walked;
}

/** The sub-units that the page of this title offers. */
function listOf(page: string): readonly string[] | undefined {
  const { items } = workspace.form(form);
  const at = items.findIndex(({ type, title }) => type === 'PAGE_BREAK' && title === page);
  return items[at + 1]?.choices?.map(({ value }) => value);
}

/** The operator writes into a union's row of Danh bạ, or into the first free one. */
function edit(id: string, cells: Partial<Registered>) {
  const { ledger } = installation;
  const tab = workspace.spreadsheet(ledger).sheets.find(({ title }) => title === 'Danh bạ');
  const rows = tab?.rows() ?? [];
  const row = id === '' ? rows.length : rows.findIndex(([first]) => first === id);
  for (const [field, text] of Object.entries(cells)) {
    const column = columnLetters(registryColumns.findIndex((each) => each.field === field));
    const typed = workspace.typeInto(ledger, `'Danh bạ'!${column}${row + 1}`, text);
    if (!typed.ok) throw new Error(typed.message);
  }
}

/** A response from below the Form's checks, as an old page would send it. */
function respond(id: string, answers: Answers) {
  answerForm(installation, { id, submittedAt: workspace.clock.now(), answers });
}

const phone = (n: number) => `0912 000 ${String(n).padStart(3, '0')}`;

describe('the Form of the nation', () => {
  test('takes a respondent of each of the 82 units to the unit’s own list, and from there to the end', () => {
    expect(units).toHaveLength(82);
    const chosen = units.map((unit, n) => {
      const own = unions.filter((union) => union.unit === unit.id);
      const union = own[n % own.length];
      if (!union) throw new Error(`${unit.id} has no union`);
      const answers = { ...good, unit: unit.short, subUnit: union.name, phone: phone(n) };
      const { pages } = send(answers, unit.id);
      expect(pages).toEqual([
        '',
        unit.name,
        'Sáng kiến',
        'Nội dung sáng kiến',
        'Việc áp dụng và tác giả',
      ]);
      return [unit.id, union.id, 'accepted'];
    });
    sweepUntilQuiet(workspace);
    const received = new Map(intakesIn(installation).map((each) => [each.responseId, each]));
    const taken = units.map(({ id }) => [id, received.get(id)?.union, received.get(id)?.outcome]);
    expect(taken).toEqual(chosen);
  });

  test('offers in each unit’s list the unions of Danh bạ, and no others', () => {
    for (const unit of units) {
      const names = unions.filter((union) => union.unit === unit.id).map(({ name }) => name);
      expect(listOf(unit.name)).toEqual(names);
    }
  });

  test('never asks a trade secret for its description, and insists on its effect', () => {
    const secret = { ...good, tradeSecret: 'Có', phone: '0912 000 990', title: 'Công thức men' };
    const { pages, asked } = send(secret, 'secret');
    expect(pages.slice(2)).toEqual([
      'Sáng kiến',
      'Hiệu quả của bí mật kinh doanh',
      'Việc áp dụng và tác giả',
    ]);
    expect(asked).not.toContain('Mô tả sáng kiến');
    expect(() => send({ ...secret, effect: '' }, 'mute')).toThrow('required');
    sweepUntilQuiet(workspace);
    expect(intakesIn(installation).find(({ responseId }) => responseId === 'secret')?.outcome).toBe(
      'accepted',
    );
  });

  test('asks who leaves the trade secret open for the description', () => {
    const { asked } = send({ ...good, tradeSecret: '', phone: '0912 000 991' }, 'open');
    expect(asked).toContain('Mô tả sáng kiến');
    expect(() => send({ ...good, description: '' }, 'mute')).toThrow('required');
  });

  test('asks every question of the programme, in its order', () => {
    const { asked } = send({ ...good, phone: '0912 000 992' }, 'order');
    expect(asked).toEqual(questionsOf(nation).map(({ title }) => title));
  });

  test.each([
    ['phone', '0912', 'Xin ghi đủ số điện thoại, chỉ gồm chữ số. Ví dụ: 0912 000 345.'],
    ['title', 'a'.repeat(751), 'Tên sáng kiến dài quá. Xin rút gọn còn tối đa 250 ký tự.'],
    [
      'description',
      'ế'.repeat(3001),
      'Mô tả sáng kiến dài quá. Xin rút gọn còn tối đa 1000 ký tự.',
    ],
    ['birthYear', '85', 'Xin ghi năm sinh bằng bốn chữ số. Ví dụ: 1985.'],
    ['code', 'không có', 'Không có mã thì để trống.'],
  ])('says in Vietnamese what is wrong with the %s %j', (id, text, said) => {
    expect(() => send({ ...good, [id]: text }, 'wrong')).toThrow(said);
  });

  test('lets nobody change a response that was sent', () => {
    expect(workspace.form(form).flags).toMatchObject({
      AllowResponseEdits: false,
      CollectEmail: false,
    });
  });
});

describe('when Danh bạ changes and the operator asks for the Form anew', () => {
  const city = 'dong-thap/tp-cao-lanh';
  const addedName = 'CĐCS Công ty TNHH May Sông Tiền';

  beforeAll(() => {
    edit(city, { name: 'LĐLĐ thành phố Cao Lãnh mới' });
    edit('dong-thap/huyen-lap-vo', { status: 'Đã đóng', successors: city });
    edit('', { unit: 'Đồng Tháp', name: addedName, aliases: 'May Sông Tiền; MST' });
    for (const union of unions.filter(({ unit }) => unit === 'y-te'))
      edit(union.id, { status: 'Đã đóng' });
    for (const union of unions.filter(({ id }) => id === 'ca-mau/khac'))
      edit(union.id, { status: 'Đã đóng' });
    workspace.run('rebuildForm');
  });

  test('its lists follow, and every item keeps its id', () => {
    const before = workspace.form(form).items.map(({ id, type, title }) => ({ id, type, title }));
    workspace.run('tick');
    expect(workspace.form(form).items.map(({ id, type, title }) => ({ id, type, title }))).toEqual(
      before,
    );
    expect(workspace.properties().get('config.forms')).toBe(form);
    const list = listOf('LĐLĐ tỉnh Đồng Tháp');
    expect(list).toContain('LĐLĐ thành phố Cao Lãnh mới');
    expect(list).not.toContain('LĐLĐ TP Cao Lãnh');
    expect(list).not.toContain('LĐLĐ huyện Lấp Vò');
    expect(list?.at(-1)).toBe(addedName);
  });

  test('a union that was added is found by its name and its other names', () => {
    for (const [n, name] of [addedName, 'may sông tiền', 'MST'].entries()) {
      respond(`added ${n}`, { ...good, unit: 'Đồng Tháp', subUnit: name, phone: phone(100 + n) });
    }
    sweepUntilQuiet(workspace);
    const added = intakesIn(installation).filter(({ responseId }) =>
      responseId.startsWith('added'),
    );
    expect(added.map(({ union, outcome }) => `${union} ${outcome}`)).toEqual(
      Array.from({ length: 3 }, () => 'dong-thap/cdcs-cong-ty-tnhh-may-song-tien accepted'),
    );
  });

  test('an entry that names a closed union waits for the operator, who is told what took its place', () => {
    respond('closed', {
      ...good,
      unit: 'Đồng Tháp',
      subUnit: 'LĐLĐ huyện Lấp Vò',
      phone: phone(110),
    });
    sweepUntilQuiet(workspace);
    expect(
      quarantinedIn(installation).map(({ responseId, reasons }) => [responseId, reasons]),
    ).toEqual([
      [
        'closed',
        'LĐLĐ huyện Lấp Vò đã đóng trong Danh bạ. Nay là: LĐLĐ thành phố Cao Lãnh mới. Xin hỏi lại người gửi rồi chọn đúng công đoàn.',
      ],
    ]);
  });

  test('a unit without a second tier is asked for none, and its entries go to the unit itself', () => {
    const { pages } = send({ ...good, unit: 'Y tế', phone: phone(120) }, 'itself');
    expect(pages.slice(0, 2)).toEqual(['', 'Sáng kiến']);
    sweepUntilQuiet(workspace);
    const dossier = dossiersIn(installation).find(({ id }) => id === 'itself');
    expect([dossier?.union, dossier?.routedTo]).toEqual(['y-te/truc-tiep', 'y-te/truc-tiep']);
  });
});

describe('the first page', () => {
  test('names the days and whom to call, and without a site no address', () => {
    expect(workspace.form(form).description).toBe(
      [
        'Nhận sáng kiến từ 10/3/2021 đến hết 10/4/2021.',
        'Nên viết sẵn phần mô tả (tối đa 1000 ký tự) rồi dán vào đây.',
        'Cần giúp, xin liên hệ Ban Tuyên giáo, điện thoại 0900 000 000, tuyengiao@example.org.',
      ].join('\n'),
    );
  });

  test('points to the guide and to the composer once the site is known', () => {
    workspace.setProperty('config.site', 'https://sangkien.example.org/');
    workspace.run('rebuildForm');
    workspace.run('tick');
    expect(workspace.form(form).description).toContain(
      'Nên soạn bài trước tại https://sangkien.example.org/gui-sang-kien/: trang ấy xem giúp từng mục và cấp mã tra cứu để theo dõi kết quả; biểu mẫu này không cấp mã. Hướng dẫn: https://sangkien.example.org/huong-dan/',
    );
    expect(workspace.form(form).confirmationMessage).toContain(
      'tại https://sangkien.example.org/tra-cuu/.',
    );
  });

  test('says after the last day that only those asked for a correction go on', () => {
    workspace.clock.set(Date.parse('2021-04-10T23:59:00+07:00'));
    workspace.run('tick');
    expect(workspace.form(form).description).toContain('Nhận sáng kiến từ');
    workspace.clock.set(Date.parse('2021-04-11T00:01:00+07:00'));
    workspace.run('tick');
    expect(workspace.form(form).description).toBe(
      [
        'Chương trình đã hết thời gian nhận sáng kiến mới (hết ngày 10/4/2021).',
        'Chỉ anh/chị nào được công đoàn đề nghị bổ sung mới điền tiếp. Xin ghi đúng mã tra cứu đã có, để bản sửa thay cho bản cũ.',
        'Cần giúp, xin liên hệ Ban Tuyên giáo, điện thoại 0900 000 000, tuyengiao@example.org.',
      ].join('\n'),
    );
  });

  test('gives way to a kind word once no correction is due any more', () => {
    expect(workspace.form(form).accepting).toBe(true);
    workspace.clock.set(Date.parse('2021-04-15T00:01:00+07:00'));
    workspace.run('tick');
    expect(workspace.form(form).accepting).toBe(false);
    expect(workspace.form(form).closedMessage).toBe(
      [
        'Biểu mẫu đã đóng. Chương trình nhận sáng kiến đến hết ngày 10/4/2021.',
        'Anh/chị được đề nghị bổ sung mà chưa kịp gửi, xin báo công đoàn cấp trên của mình để được hướng dẫn.',
        'Cần giúp, xin liên hệ Ban Tuyên giáo, điện thoại 0900 000 000, tuyengiao@example.org.',
      ].join('\n'),
    );
  });
});
